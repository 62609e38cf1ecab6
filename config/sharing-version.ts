import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const IMPORTS = /^(?:import|export)\b[^;]*?from '[^']+'|\bimport\('[^']+'\)|^import '[^']+'/gm

/** Of a style sheet all, of a module what it imports: who shares what follows from that alone. */
const partOf = (name: string, text: string): string =>
  name.endsWith('.scss') ? text : (text.match(IMPORTS) ?? []).join('\n')

/**
 * One hash over what decides which files of the package hold what, and over where the sources stand. Taken out of
 * webpack's cache, a file that sub-packages share keeps the modules it had: one that is newly shared is missing.
 */
export function sharingVersion(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:scss|tsx?)$/.test(name),
  )
  const hash = createHash('sha256').update(folder)
  for (const name of names.sort())
    hash.update(`${name}\0${partOf(name, readFileSync(path.join(folder, name), 'utf8'))}\0`)
  return hash.digest('hex')
}
