import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'

const folder = path.join(root, 'out/prove-results')
/** The order in which the document has them. */
const parts = ['histories', 'kills', 'requests', 'roles', 'mutants']
const fileOf = (part) => path.join(folder, `${part}.json`)

/** Puts by what a part came to. */
export const keep = (result) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(result.part), JSON.stringify(result))
}

/** What every part came to the last time that it was run. */
export const kept = () =>
  parts
    .map(fileOf)
    .filter(existsSync)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
