import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openContext } from '../browser/open-phone'

const WIDTH = 390
const GAP = 16

interface Sheets {
  /** Where the pictures of the builds are, in a folder each. */
  readonly folder: string
  /** Pictures of the designs, by the same names. */
  readonly designs?: string
}

const pictureOf = (file: string): string =>
  existsSync(file)
    ? `<img width="${WIDTH}" src="data:image/png;base64,${readFileSync(file).toString('base64')}">`
    : `<div style="width:${WIDTH}px">–</div>`

/** Lays each screen's design and its pictures beside each other, into `<folder>/beside`; returns the names. */
export const layBeside = async ({ folder, designs }: Sheets): Promise<readonly string[]> => {
  const columns = [
    ...(designs === undefined ? [] : [designs]),
    path.join(folder, 'preview'),
    path.join(folder, 'weapp'),
  ]
  const taken = columns.slice(-2).flatMap((column) => (existsSync(column) ? readdirSync(column) : []))
  const names = [...new Set(taken)].sort()
  mkdirSync(path.join(folder, 'beside'), { recursive: true })
  const width = columns.length * (WIDTH + GAP) + GAP
  const context = await openContext({ viewport: { width, height: 800 }, deviceScaleFactor: 1 })
  const page = await context.newPage()
  for (const name of names) {
    const pictures = columns.map((column) => pictureOf(path.join(column, name))).join('')
    await page.setContent(
      `<body style="margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;align-items:flex-start;background:#888">${pictures}`,
    )
    await page.screenshot({ path: path.join(folder, 'beside', name), fullPage: true })
  }
  await context.close()
  return names
}
