import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One hash over the style sheets under a folder, and over where it stands. */
export function stylesVersion(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.scss'))
  const hash = createHash('sha256').update(folder)
  for (const name of names.sort())
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(folder, name)))
      .update('\0')
  return hash.digest('hex')
}
