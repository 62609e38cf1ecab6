import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ui = path.resolve(__dirname, '../../src/ui')
const files = readdirSync(path.join(ui, 'icons')).map((file) => path.basename(file, '.svg'))
const styles = readFileSync(path.join(ui, 'styles/icons.scss'), 'utf8')
const typed = Array.from(
  readFileSync(path.join(ui, 'icon-names.ts'), 'utf8').matchAll(/'([a-z-]+)'/g),
  ([, name]) => name,
)

const pathsOf = (svg: string) => Array.from(svg.matchAll(/ d=["']([^"']+)["']/g), ([, shape]) => shape)

test('every icon that may be named has a file, and every file a name or a place in a drawing', () => {
  expect([...typed].sort()).toEqual(files.filter((name) => !name.startsWith('art-')).sort())
})

test.each(files)('the styles hold the shapes of %s as its file has them', (name) => {
  const rule = new RegExp(`\\.i-${name} \\{[^}]*url\\("([^"]+)"\\)`).exec(styles)?.[1] ?? ''
  const shapes = pathsOf(readFileSync(path.join(ui, 'icons', `${name}.svg`), 'utf8'))
  expect(rule).toContain('%3Csvg')
  expect(pathsOf(decodeURIComponent(rule))).toEqual(shapes)
})
