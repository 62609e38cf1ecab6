import { UsualIndex } from '@/domain/baseline/usual-index'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { changesOf, verdictOf, type Change } from '@/domain/report/changes'
import { periodReport } from '@/domain/report/period-report'
import { ReportBook } from '@/domain/report/report-book'
import { weekOf } from '@/domain/report/report-period'
import { byId, sessionOn, type SessionRecord } from '../build-session'
import { sampleRecords } from '../sample/sample-records'

const TODAY = '2026-11-22'

function changesIn(book: ReportBook, accountId?: string): readonly Change[] {
  const query = { period: weekOf(TODAY), today: TODAY, accountId, anchorIds: [], missing: [], isAwaited: false }
  return changesOf(book, periodReport(book, query), accountId)
}

const bookOf = (sessions: readonly SessionRecord[]) =>
  new ReportBook({
    sessions: byId(sessions),
    boundaries: [],
    readingsOf: () => [],
    index: new UsualIndex(sessions, []),
  })

/** A show each Friday for so many weeks up to the one of the report, oldest first. */
const fridays = (count: number, of: (week: number) => Partial<SessionRecord>) =>
  Array.from({ length: count }, (_, week) => sessionOn(addDays('2026-11-20', 7 * (week - count + 1)), of(week)))

const percent = (share: number) => (100 * share).toFixed(1)

describe('what changed in the week of the design', () => {
  const { sessions, readingsOf, index } = sampleRecords({
    now: Date.parse('2026-11-22T21:05:00+08:00'),
    through: TODAY,
  })
  const changes = changesIn(new ReportBook({ sessions, readingsOf, index, boundaries: [] }), 'account-main')

  it('is three sentences: first orders, Thursday morning, ads', () => {
    expect(changes.map((change) => [change.kind, verdictOf(change)])).toEqual([
      ['firstOrders', 'above'],
      ['show', 'below'],
      ['ads', 'near'],
    ])
  })

  it('has 43 first orders more, most of them from Friday', () => {
    expect(changes[0]).toMatchObject({ actual: 421, difference: 43, mostlyOn: '2026-11-20' })
  })

  it('has Thursday 22.1 % below, mainly since fewer watched: 18.0 %, and GPM near', () => {
    const thursday = changes[1]
    if (thursday?.kind !== 'show') throw new Error('no show')
    expect(thursday).toMatchObject({ day: '2026-11-19', band: 'morning', mainly: 'views' })
    const { judgement, views, gpm } = thursday
    expect([judgement, views, gpm].map(({ verdict, delta }) => [verdict, percent(delta)])).toEqual([
      ['below', '-22.1'],
      ['below', '-18.0'],
      ['near', '-5.0'],
    ])
  })

  it('spent 50.1 % of what was set aside for ads; 72.1 % of the viewers of the sample came by themselves', () => {
    const ads = changes[2]
    if (ads?.kind !== 'ads') throw new Error('no ads')
    expect([percent(ads.rate), percent(ads.naturalShare ?? 0)]).toEqual(['50.1', '72.1'])
  })
})

describe('what changed', () => {
  it('is said to come from anchor and time alike where the two always go together', () => {
    const own = fridays(9, (week) => ({ gmvFen: week === 8 ? 500_000 : 1_000_000, views: week === 8 ? 500 : 1_000 }))
    expect(changesIn(bookOf(own))).toMatchObject([{ kind: 'show', inseparableFrom: 'lin' }])
    const alsoTuesday = sessionOn('2026-11-10', { gmvFen: 1_000_000, views: 1_000 })
    expect(changesIn(bookOf([...own, alsoTuesday]))).toMatchObject([{ kind: 'show', inseparableFrom: undefined }])
    const stoodIn = own.map((session, week) => (week === 3 ? { ...session, anchorIds: ['su'] } : session))
    expect(changesIn(bookOf(stoodIn))).toMatchObject([{ kind: 'show', inseparableFrom: undefined }])
  })

  /** A show each day for sixty days up to the end of the report's week; `isNew` for the last `count` of them. */
  const daily = (count: number) =>
    Array.from({ length: 60 }, (_, place) => {
      const isNew = place >= 60 - count
      const naturalViewers = (isNew ? 300 : 900) + ((place * 7) % 5)
      return sessionOn(addDays(TODAY, place - 59), { gmvFen: 1_000_000, naturalViewers })
    })

  it('is first of all a level that natural traffic came to lately, with before and after, and no word of why', () => {
    const [level] = changesIn(bookOf(daily(15)))
    expect(level).toMatchObject({ kind: 'level', figure: 'naturalViewers', since: '2026-11-08', before: 902, now: 302 })
    expect(level && verdictOf(level)).toBe('below')
  })

  it('is no level that changed long ago, none of three shows, and none that never did', () => {
    expect([45, 3, 0].map((count) => changesIn(bookOf(daily(count))))).toEqual([[], [], []])
  })

  it('warns where three shows in a row had less than half of the usual natural viewers at once', () => {
    const sinking = (least: number) =>
      fridays(14, (week) => ({ gmvFen: 1_000_000, naturalPeakOnline: week < 11 ? 80 : least }))
    expect(changesIn(bookOf(sinking(9)))).toMatchObject([{ kind: 'floor', shows: 3, most: 9, usual: 80 }])
    expect(changesIn(bookOf(sinking(40)))).toEqual([])
  })
})
