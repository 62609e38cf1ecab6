/** Where a figure stands in docs/benchmarks.md. A line is named without its peer's version. */
export interface FigurePlace {
  readonly table: string
  readonly line: string
  readonly column: string
}

/** The figure's text in the document, without its unit or mark. Throws where there is none. */
export function figureIn(document: string, { table, line, column }: FigurePlace): string {
  const [, part = ''] = document.split(`### ${table}\n`)
  const rows = part
    .split(/\n#/)[0]
    ?.split('\n')
    .filter((row) => row.startsWith('|'))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const place = rows?.[0]?.indexOf(column) ?? -1
  const found = rows?.find(([label = '']) => unversioned(label) === line)
  const figure = /^[\d.,]+/.exec((place > 0 && found?.[place]) || '')?.[0]
  if (figure === undefined) throw new Error(`docs/benchmarks.md has no ${line} at ${column} under ${table}`)
  return figure
}

function unversioned(label: string): string {
  return label.replace(/ \d+\.\d+\.\d+/, '')
}
