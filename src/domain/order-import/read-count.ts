import { parseYuan } from '../money/parse-yuan'
import { plainCell } from './plain-cell'

const FEN_PER_YUAN = 100

/** A count as sheets have it: `12,640`, `1.2万`, `305单`. `undefined` for nothing, `null` for what is no whole number. */
export function readCount(cell: string): number | null | undefined {
  const text = plainCell(cell).replace(/[人次单个位+]+$/, '')
  if (text === '' || text === '-' || text === '—' || text === '/') return undefined
  // An amount in 元 is read exactly and knows 万; a count is one without decimals.
  const read = parseYuan(text)
  return read.ok && read.fen % FEN_PER_YUAN === 0 ? read.fen / FEN_PER_YUAN : null
}
