import { amountText, shortAmountText } from '@/domain/money/amount-text'
import { wholeYuanText } from '@/domain/money/whole-yuan-text'

it('an own figure stands in full below 1,000 万 and is shortened from there', () => {
  expect(amountText(26_840_000, 'wan')).toBe('268,400')
  expect(amountText(999_999_999, 'wan')).toBe('9,999,999.99')
  expect(amountText(1_000_000_000, 'wan')).toBe('1,000.0万')
  expect(amountText(1_000_000_000, 'metric')).toBe('10.0M')
  expect(amountText(-1_000_000_000, 'wan')).toBe('−1,000.0万')
})

it.each([
  [56_370_000, '56.4万', '563.7K'],
  [60_330_000, '60.3万', '603.3K'],
  [3_560_000, '3.56万', '35.6K'],
  [99_994_999, '100.0万', '999.9K'],
  [99_995_000, '100.0万', '1.0M'],
  [123_400_000, '123.4万', '1.2M'],
])('in charts and ranges %d 分 is %s, in English %s', (fen, wan, metric) => {
  expect(shortAmountText(fen, 'wan')).toBe(wan)
  expect(shortAmountText(fen, 'metric')).toBe(metric)
})

it('a worked-out figure is rounded to whole 元', () => {
  expect([1_432_995, 758_907, 49, 50].map(wholeYuanText)).toEqual(['14,330', '7,589', '0', '1'])
})
