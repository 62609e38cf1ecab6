import { UsualIndex } from '@/domain/baseline/usual-index'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { pastPredictions, predictNext } from '@/domain/forecast/predict-next'
import type { RecordOf } from '@/domain/records/record'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { ReportBook } from '@/domain/report/report-book'
import { weekAhead } from '@/domain/report/week-ahead'
import { byId, sessionOn } from '../build-session'
import { sampleRecords } from '../sample/sample-records'

const FIRST = '2026-01-05'
const monday = (week: number) => addDays(FIRST, 7 * week)

/** One settled show a week that keeps what is given; 0 for a week without any. */
function bookOf(keptFen: readonly number[]): ReportBook {
  const sold = keptFen.flatMap((fen, week) => (fen > 0 ? [sessionOn(monday(week), { gmvFen: fen + 100_000 })] : []))
  const readings = sold.map(({ id }): RecordOf<'refundReading'> => ({
    ...{ id: `${id}:r`, sessionId: id, asOf: addDays(id, 30), refundFen: 100_000, source: 'typed' },
  }))
  const sessions = byId(sold)
  const readingsOf = readingsBySession(readings, sessions, [])
  return new ReportBook({ sessions, readingsOf, index: new UsualIndex(sold, []), boundaries: [] })
}

const series = Array.from({ length: 24 }, (_, week) => 5_000_000 + 400_000 * ((week * 7) % 5))

describe('the week ahead', () => {
  it('is the range of the seasonal naive over what the weeks before kept, and its record that of its own past', () => {
    const ahead = weekAhead(bookOf(series), { through: addDays(monday(24), -1) })
    expect(ahead.monday).toBe(monday(24))
    expect(ahead.range).toEqual(predictNext(series))
    const past = pastPredictions(series).slice(-8)
    const inside = past.filter(({ range, actual }) => actual >= range.low && actual <= range.high).length
    expect(ahead.record).toEqual({ weeks: 8, inside })
  })

  it('is this week as long as it is not over', () => {
    const ahead = weekAhead(bookOf(series), { through: addDays(monday(23), 2) })
    expect(ahead.monday).toBe(monday(23))
    expect(ahead.range).toEqual(predictNext(series.slice(0, 23)))
  })

  it('begins anew after a week without sales, and says how many weeks it lacks', () => {
    const ahead = weekAhead(bookOf([...series.slice(0, 20), 0, ...series.slice(21, 24)]), {
      through: addDays(monday(24), -1),
    })
    expect(ahead).toMatchObject({ range: undefined, need: 6, record: { weeks: 0, inside: 0 } })
    expect(ahead.lately).toEqual(series.slice(21, 24))
  })

  it('of the sample team lies around what it keeps, with eight weeks of record', () => {
    const { sessions, readingsOf, index } = sampleRecords({
      now: Date.parse('2026-11-22T21:05:00+08:00'),
      through: '2026-11-22',
    })
    const book = new ReportBook({ sessions, readingsOf, index, boundaries: [] })
    const { range, record } = weekAhead(book, { through: '2026-11-22', accountId: 'account-main' })
    expect(record.weeks).toBe(8)
    expect(range && range.low < range.middle && range.middle < range.high).toBe(true)
  })
})
