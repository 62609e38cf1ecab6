const FULL_WIDTH_OFFSET = 0xfee0
const SPACE = 0x20
const APOSTROPHE = 0x27
const EQUALS = 0x3d
const QUOTE = 0x22
const NO_BREAK_SPACE = 0xa0
const WIDE_SPACE = 0x3000
const BYTE_ORDER_MARK = 0xfeff

/**
 * What a cell says, without what protects it from a spreadsheet: a leading tab or apostrophe, `="…"`, spaces around it.
 * Most cells have none of it and come back as they are.
 */
export function plainCell(cell: string | undefined): string {
  if (cell === undefined || cell === '') return ''
  if (isUsual(cell.charCodeAt(0)) && isUsual(cell.charCodeAt(cell.length - 1))) return cell
  let from = 0
  let to = cell.length
  while (from < to && (isBlank(cell.charCodeAt(from)) || cell.charCodeAt(from) === APOSTROPHE)) from += 1
  while (to > from && isBlank(cell.charCodeAt(to - 1))) to -= 1
  const isFormula = cell.charCodeAt(from) === EQUALS && cell.charCodeAt(from + 1) === QUOTE
  return isFormula && cell.charCodeAt(to - 1) === QUOTE ? plainCell(cell.slice(from + 2, to - 1)) : cell.slice(from, to)
}

/** Full-width letters, digits and signs as the usual ones: `１３８` is `138`. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
}

/** What nearly all cells begin and end with; anything else is looked at more closely. */
function isUsual(code: number): boolean {
  return code < NO_BREAK_SPACE ? code > APOSTROPHE && code !== EQUALS : code > WIDE_SPACE && code < BYTE_ORDER_MARK
}

function isBlank(code: number): boolean {
  return code <= SPACE || code === NO_BREAK_SPACE || code === WIDE_SPACE || code === BYTE_ORDER_MARK
}
