import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { sourceHash } from './source-hash.mjs'

/**
 * Runs `build` unless `product` is there and was built from the same sources.
 * The mark is written after the build, so one that was cut short runs again.
 */
export const buildOnce = async ({ name, product, sources, words, isForced = false }, build) => {
  const markFile = path.join(root, 'node_modules/.cache/daybreak', `${name}.hash`)
  const hash = sourceHash(sources, words)
  const isFresh =
    existsSync(path.join(root, product)) && existsSync(markFile) && readFileSync(markFile, 'utf8') === hash
  if (isFresh && !isForced) {
    console.log(`${name}: unchanged`)
    return
  }
  const startedAt = Date.now()
  await build()
  mkdirSync(path.dirname(markFile), { recursive: true })
  writeFileSync(markFile, hash)
  console.log(`${name}: built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
}
