import Papa from 'papaparse'

type Row = readonly string[]

/** About a hundred rows: so much is read without a pause. */
const CHUNK_CHARACTERS = 16_384

/**
 * The rows of a CSV or a pasted table, some at a time; quoted cells may hold line breaks. Tabs, commas or semicolons: what
 * the first lines have most. Blank lines are kept, for rows are counted.
 */
export function* csvRows(text: string): Generator<readonly Row[]> {
  let rows: readonly Row[] | undefined
  let handle: Papa.Parser | undefined
  const config = {
    delimiter: delimiterOf(text),
    chunkSize: CHUNK_CHARACTERS,
    chunk: ({ data }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      rows = data
      handle = parser
      parser.pause()
    },
  }
  Papa.parse<string[]>(text, config)
  while (rows) {
    const read = rows
    rows = undefined
    yield read
    handle?.resume()
  }
}

/** What divides the cells: among the first lines, outside quotes, the commonest of three; a comma where none is there. */
export function delimiterOf(text: string): string {
  const counts = new Map([
    [',', 0],
    ['\t', 0],
    [';', 0],
  ])
  let isQuoted = false
  const end = Math.min(text.length, CHUNK_CHARACTERS)
  for (let place = 0; place < end; place += 1) {
    const character = text.charAt(place)
    if (character === '"') isQuoted = !isQuoted
    const count = counts.get(character)
    // A tab before an order number protects it and divides nothing.
    const isProtection = character === '\t' && /[,;"\n]/.test(text.charAt(place - 1))
    if (count !== undefined && !isQuoted && !isProtection) counts.set(character, count + 1)
  }
  const [best] = [...counts].sort((left, right) => right[1] - left[1])
  return best && best[1] > 0 ? best[0] : ','
}
