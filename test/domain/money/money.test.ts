import fc from 'fast-check'
import { parseYuan } from '@/domain/money/parse-yuan'
import { wanText } from '@/domain/money/wan-text'
import { yuanText } from '@/domain/money/yuan-text'

describe('an amount as typed', () => {
  it.each([
    ['186300', 18_630_000],
    ['¥186,300', 18_630_000],
    ['￥１８６，３００．５', 18_630_050],
    [' 186 300 元 ', 18_630_000],
    ['0', 0],
    ['.5', 50],
    ['12.', 1_200],
    ['0.07', 7],
    ['18.63万', 18_630_000],
    ['１８．６３万', 18_630_000],
    ['0.000001万', 1],
    ['18.63W', 18_630_000],
    ['1.10000', 110],
    ['007', 700],
    ['99999999999.99', 9_999_999_999_999],
  ])('%s is %d 分', (text, fen) => {
    expect(parseYuan(text)).toEqual({ ok: true, fen })
  })

  it.each([
    ['', 'empty'],
    [' ¥ ', 'empty'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['－５', 'negative'],
    ['.', 'not_a_number'],
    ['1.2.3', 'not_a_number'],
    ['1e5', 'not_a_number'],
    ['十二', 'not_a_number'],
    ['万', 'not_a_number'],
    ['1.005', 'too_many_decimals'],
    ['0.0000001万', 'too_many_decimals'],
    ['100000000000', 'too_large'],
    ['9'.repeat(400), 'too_large'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseYuan(text)).toEqual({ ok: false, reason })
  })

  it('is read back to the 分 from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (fen) => {
        expect(parseYuan(yuanText(fen))).toEqual({ ok: true, fen })
      }),
    )
  })
})

describe('the same amount', () => {
  const decorations: readonly ((text: string) => string)[] = [
    (text) => (text.includes('.') ? `${text}00` : `${text}.00`),
    (text) => `00${text}`,
    (text) => text.replace(/,/g, ''),
    (text) => text.replace(/,/g, '，'),
    (text) => text.replace(/[0-9.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (text) => [...text].join(' '),
    (text) => `¥${text}`,
    (text) => `￥ ${text}`,
    (text) => `${text} 元`,
  ]

  it('is read however it is dressed', () => {
    const dressed = fc.subarray([...decorations])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), dressed, (fen, chosen) => {
        const text = chosen.reduce((dressedSoFar, decorate) => decorate(dressedSoFar), yuanText(fen))
        expect(parseYuan(text)).toEqual({ ok: true, fen })
      }),
    )
  })

  it('is read in 万 as in 元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (fen) => {
        const wan = `${Math.floor(fen / 1_000_000)}.${String(fen % 1_000_000).padStart(6, '0')}万`
        expect(parseYuan(wan)).toEqual({ ok: true, fen })
      }),
    )
  })
})

it.each([
  [26_840_000, '268,400'],
  [26_840_050, '268,400.50'],
  [7, '0.07'],
  [0, '0'],
  [-2_804_000, '−28,040'],
  [100_000, '1,000'],
  [99_900, '999'],
])('%d 分 is written %s 元', (fen, text) => {
  expect(yuanText(fen)).toBe(text)
})

it.each([
  [56_400_000, '56.4'],
  [3_560_000, '3.56'],
  [12_680_000, '12.7'],
  [8_260_000, '8.26'],
  [6_390_000, '6.39'],
  [26_840_000, '26.8'],
  [9_994_999, '9.99'],
  [9_995_000, '10.0'],
  [10_000_000, '10.0'],
  [1_234_500_000, '1,234.5'],
  [-40, '0.00'],
  [0, '0.00'],
])('%d 分 is %s 万', (fen, text) => {
  expect(wanText(fen)).toBe(text)
})
