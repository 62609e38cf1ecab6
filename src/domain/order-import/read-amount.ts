import { parseYuan } from '../money/parse-yuan'
import { plainCell } from './plain-cell'

const ZERO = 0x30
const DOT = 0x2e
const COMMA = 0x2c
const YUAN_SIGNS = [0xa5, 0xffe5]
/** More digits may be past what a number holds exactly; `parseYuan` says so. */
const PLAIN_MAX_LENGTH = 13

/**
 * An amount of a file in 分: `1,280.50`, `￥１，２８０`, `1280元`, a minus before what was given back. `undefined` where there is
 * nothing to read, `null` for what is no amount. A third decimal, as spreadsheets make them, is rounded.
 */
export function readAmountFen(cell: string | undefined): number | null | undefined {
  const text = plainCell(cell)
  if (text === '') return undefined
  const quick = plainFen(text)
  return quick ?? carefulFen(text)
}

/** Digits, thousands and two decimals without a regular expression: a file has 200,000 of them. */
function plainFen(text: string): number | undefined {
  if (text.length > PLAIN_MAX_LENGTH) return undefined
  let fen = 0
  let decimals = -1
  for (let place = YUAN_SIGNS.includes(text.charCodeAt(0)) ? 1 : 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    const digit = code - ZERO
    if (digit >= 0 && digit <= 9) {
      if (decimals === 2) return undefined
      if (decimals >= 0) decimals += 1
      fen = fen * 10 + digit
    } else if (code === DOT && decimals < 0) decimals = 0
    else if (code !== COMMA || decimals >= 0) return undefined
  }
  const isDigitless = text.length < 2 && fen === 0 && text !== '0'
  if (isDigitless) return undefined
  return decimals === 2 ? fen : decimals === 1 ? fen * 10 : fen * 100
}

function carefulFen(text: string): number | null | undefined {
  if (text === '-' || text === '--' || text === '—' || text === '/' || text === '无') return undefined
  const positive = text.replace(/^([¥￥])?\s*[-−]/, '$1').replace(/^(?:CNY|RMB)\s*/i, '')
  const read = parseYuan(positive)
  if (read.ok) return read.fen
  if (read.reason !== 'too_many_decimals') return null
  const [, whole = '', third = '0'] = /^(.*\.\d\d)(\d)\d*$/.exec(positive) ?? []
  const cut = parseYuan(whole)
  return cut.ok ? cut.fen + (Number(third) >= 5 ? 1 : 0) : null
}
