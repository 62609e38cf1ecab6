// Writes src/ui/styles/icons.scss from src/ui/icons/*.svg. WXML has no inline SVG: an icon is a mask tinted by the
// text colour. Only the prefixed property is written, which every engine reads: each address would stand there twice.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, 'src/ui/icons')
const target = path.join(root, 'src/ui/styles/icons.scss')

const addressOf = (svg) =>
  `data:image/svg+xml,${svg
    .trim()
    .replaceAll('"', "'")
    .replaceAll('#', '%23')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')}`

export function iconStyles() {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort()
  const rules = names.map((name) => {
    const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
    return `.i-${name} {\n  -webkit-mask-image: url("${addressOf(svg)}");\n}\n`
  })
  return `/* Made by scripts/icons.mjs of src/ui/icons. */\n${rules.join('')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, iconStyles())
