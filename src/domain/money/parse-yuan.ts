export type Fen = number

export type YuanReading =
  | { readonly ok: true; readonly fen: Fen }
  | { readonly ok: false; readonly reason: 'empty' | 'not_a_number' | 'too_many_decimals' | 'too_large' | 'negative' }

const FULL_WIDTH_OFFSET = 0xfee0
const MAX_DIGITS = 13

/**
 * Reads an amount in 元 as a person types it: `186300`, `186,300.5`, `￥１８６，３００`, `18.63万`. Text in, integer 分 out;
 * no floating point between. More decimals than a 分 has are refused rather than rounded.
 */
export function parseYuan(text: string): YuanReading {
  const plain = toPlain(text)
  if (plain === '') return { ok: false, reason: 'empty' }
  if (plain.startsWith('-') || plain.startsWith('−')) return { ok: false, reason: 'negative' }
  const match = /^(\d*)(?:\.(\d*))?(万|w)?$/.exec(plain)
  if (!match || (!match[1] && !match[2])) return { ok: false, reason: 'not_a_number' }
  const [, whole = '', decimals = '', tenThousands] = match
  const places = tenThousands ? 6 : 2
  const kept = decimals.replace(/0+$/, '')
  if (kept.length > places) return { ok: false, reason: 'too_many_decimals' }
  const digits = (whole + kept.padEnd(places, '0')).replace(/^0+(?=\d)/, '')
  if (digits.length > MAX_DIGITS) return { ok: false, reason: 'too_large' }
  return { ok: true, fen: Number(digits) }
}

function toPlain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\s,，¥￥元]/g, '')
    .toLowerCase()
}
