import type { Unit } from './subject'

const DIGITS = 3

/** A figure as the document says it: three digits that count, thousands set apart; bytes and nodes whole. */
export function figureText(value: number, unit: Unit | 'ratio'): string {
  if (unit === 'bytes' || unit === 'nodes') return thousands(Math.round(value).toString())
  const text = `${thousands(significant(value))}`
  if (unit === 'percent') return `${text} %`
  return unit === 'ms' ? `${text} ms` : `${text} ×`
}

/** Never in powers of ten, as `toPrecision` would write it. */
function significant(value: number): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(Number(value.toPrecision(DIGITS)))))
  return value.toFixed(Math.min(DIGITS + 1, Math.max(0, DIGITS - 1 - magnitude)))
}

function thousands(digits: string): string {
  const [whole = '', rest] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
