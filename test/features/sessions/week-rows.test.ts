import { weekRows } from '@/features/sessions/list/week-rows'
import { weekSummary } from '@/domain/week/week-summary'
import { sampleRecords } from '../../domain/sample/sample-records'
import { ZH } from './session-builders'

const AFTER_THE_WEEK = Date.parse('2026-11-22T23:00:00+08:00')

describe('the figures of a week in full', () => {
  it('shows the week of the design with every base', () => {
    const sample = sampleRecords({ now: AFTER_THE_WEEK, through: '2026-11-22' })
    const summary = weekSummary({ ...sample, sessions: sample.week('2026-11-16', '2026-11-22') })
    const rows = weekRows(summary, ZH).map(({ term, figure, view }) => [term, figure, view?.short.join(' ') ?? ''])
    expect(rows).toEqual([
      ['gmv', '¥900,500', '高 9.0%'],
      ['refund', '¥169,300', ''],
      ['net', '¥731,200', ''],
      ['orders', '1,466', ''],
      ['firstOrders', '421', '高 11.4%'],
      ['gpm', '¥11,367', ''],
      ['deliveryRate', '50.1%', ''],
    ])
    expect(weekRows(summary, ZH)[0]?.note).toBe('平时 ¥826,300')
    expect(weekRows(summary, ZH)[6]?.note).toBe('消耗 ¥28,040 ÷ 预算 ¥56,000')
  })

  it('says — for what nobody entered, never 0', () => {
    const { readingsOf, index } = sampleRecords({ now: AFTER_THE_WEEK })
    const rows = weekRows(weekSummary({ sessions: [], readingsOf, index }), ZH)
    expect(rows.map(({ figure }) => figure)).toEqual(['—', '—', '—', '—', '—', '—', '—'])
  })
})
