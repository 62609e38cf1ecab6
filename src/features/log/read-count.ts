export type CountProblem = 'not_a_number' | 'not_whole' | 'negative' | 'too_large'

export type ReadCount =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly problem: CountProblem }

/** More digits than any live room has people; longer texts are a slip of the finger or a pasted id. */
const MAX_COUNT = 9_999_999_999
const WAN_DIGITS = 4

/** A whole number as people type or paste it: `11,240`, `１１２４０`, `1.12万`, `305 单`. Never empty. */
export function readCount(text: string): ReadCount {
  const plain = plainNumber(text)
  if (/^[-−]/.test(plain)) return { ok: false, problem: 'negative' }
  const match = /^(\d+)(?:\.(\d*))?(万|w)?(?:人|次|单)?$/i.exec(plain)
  if (!match) return { ok: false, problem: 'not_a_number' }
  const [, whole = '', fraction = '', wan] = match
  const decimals = fraction.replace(/0+$/, '')
  if (decimals.length > (wan ? WAN_DIGITS : 0)) return { ok: false, problem: 'not_whole' }
  const count = wan ? Number(whole + decimals.padEnd(WAN_DIGITS, '0')) : Number(whole)
  return count <= MAX_COUNT ? { ok: true, count } : { ok: false, problem: 'too_large' }
}

/** The text without separators and blanks, full-width digits and signs made plain. */
export function plainNumber(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s,\u3000]/g, '')
}
