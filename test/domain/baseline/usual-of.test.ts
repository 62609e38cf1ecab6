import fc from 'fast-check'
import { compareToUsual } from '@/domain/baseline/compare-to-usual'
import { UsualIndex } from '@/domain/baseline/usual-index'
import { usualOf, type Usual } from '@/domain/baseline/usual-of'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { at, sessionOn, type SessionRecord } from '../build-session'

const FRIDAY = '2026-11-20'
const fridays = (count: number) => Array.from({ length: count }, (_, index) => addDays(FRIDAY, -7 * (index + 1)))
const gmv = (session: SessionRecord) => session.gmvFen

const usual = (sessions: readonly SessionRecord[], session = sessionOn(FRIDAY), anchorId?: string): Usual =>
  usualOf(new UsualIndex(sessions, []), { session, figure: gmv, anchorId })

describe('the ladder of the usual', () => {
  it('takes the last eight of the same weekday and time band where four know the figure', () => {
    const sessions = fridays(12).map((day, index) => sessionOn(day, { gmvFen: (index + 1) * 100 }))
    expect(usual(sessions)).toEqual({ rung: 1, median: 450, count: 8, sessionIds: fridays(8) })
    expect(usual(sessions.slice(0, 4))).toMatchObject({ rung: 1, median: 250, count: 4 })
  })

  it('then the same time band on any weekday', () => {
    const days = ['2026-11-19', '2026-11-18', '2026-11-17', ...fridays(3)]
    expect(usual(days.map((day) => sessionOn(day)))).toMatchObject({ rung: 2, count: 6 })
  })

  it('then whatever the account did last', () => {
    const mornings = ['2026-11-19', '2026-11-18'].map((day) => sessionOn(day, { startAt: instantOf(day, 600) }))
    expect(usual([...mornings, ...fridays(3).map((day) => sessionOn(day))])).toMatchObject({ rung: 3, count: 5 })
  })

  it('and below four says how many more are needed', () => {
    expect(usual([])).toEqual({ rung: 4, have: 0, need: 4 })
    expect(usual(fridays(3).map((day) => sessionOn(day)))).toEqual({ rung: 4, have: 3, need: 1 })
  })

  it('never looks at another account, at later sessions, or at the session itself', () => {
    const others = fridays(8).map((day) => sessionOn(day, { accountId: 'knit' }))
    const later = [1, 2, 3, 4].map((week) => sessionOn(addDays(FRIDAY, 7 * week)))
    expect(usual([...others, ...later, sessionOn(FRIDAY)])).toEqual({ rung: 4, have: 0, need: 4 })
  })

  it('passes over the unknown without counting it as nothing', () => {
    const sessions = fridays(8).map((day, index) => sessionOn(day, { gmvFen: index < 4 ? null : 500 }))
    expect(usual(sessions)).toMatchObject({ rung: 1, median: 500, count: 4 })
    expect(usual(sessions.slice(0, 7))).toMatchObject({ rung: 4, have: 3 })
  })

  it('counts a show after midnight to the weekday of its evening', () => {
    const late = fridays(4).map((day) => sessionOn(day, { startAt: instantOf(day, 24 * 60 + 30) }))
    expect(usual(late)).toMatchObject({ rung: 1, count: 4 })
  })

  it('compares an anchor with the anchor’s own sessions', () => {
    const own = fridays(4).map((day) => sessionOn(day, { anchorIds: ['su', 'lin'], gmvFen: 700 }))
    const others = fridays(4).map((day) => sessionOn(day, { id: `${day} zhou`, anchorIds: ['zhou'], gmvFen: 100 }))
    expect(usual([...own, ...others], sessionOn(FRIDAY), 'lin')).toMatchObject({ rung: 1, median: 700, count: 4 })
  })

  it('keeps 分 whole and ratios as they are', () => {
    const sessions = [1, 2, 3, 4].map((value, index) => sessionOn(fridays(4)[index] ?? '', { gmvFen: value }))
    expect(usual(sessions)).toMatchObject({ median: 3 })
    const index = new UsualIndex(sessions, [])
    const rate = usualOf(index, { session: sessionOn(FRIDAY), figure: ({ gmvFen }) => (gmvFen ?? 0) / 10 })
    expect(rate).toMatchObject({ median: 0.25 })
  })

  it('is what a plain reading of the rule gives, for any history', () => {
    const histories = fc.array(
      fc.record({
        daysAgo: fc.integer({ min: -20, max: 80 }),
        minute: fc.integer({ min: 0, max: 1439 }),
        value: fc.option(fc.integer({ min: 0, max: 999 })),
        accountId: fc.constantFrom('main', 'knit'),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(histories, (history) => {
        const sessions = history.map(({ daysAgo, minute, value, accountId }, index) => {
          const day = addDays(FRIDAY, -daysAgo)
          // No two at the same instant: the rule does not say which of them would be the later.
          const startAt = instantOf(day, minute) + index
          return sessionOn(day, { id: String(index), startAt, gmvFen: value, accountId })
        })
        expect(usual(sessions)).toEqual(plainUsual(sessions))
      }),
    )
  })
})

/** The three rungs for the Friday at 20:00, written out. */
function plainUsual(sessions: readonly SessionRecord[]): Usual {
  const before = sessions
    .filter(({ accountId, startAt }) => accountId === 'main' && startAt < at(`${FRIDAY} 20:00`))
    .sort((left, right) => right.startAt - left.startAt)
  const hourOf = ({ startAt }: SessionRecord) => new Date(startAt + 8 * 3_600_000).getUTCHours()
  const isEvening = (session: SessionRecord) => hourOf(session) >= 18 || hourOf(session) < 5
  const isFriday = ({ startAt }: SessionRecord) => new Date(startAt + 3 * 3_600_000).getUTCDay() === 5
  const rungs = [before.filter(isEvening).filter(isFriday), before.filter(isEvening), before]
  let have = 0
  for (const [index, rung] of rungs.entries()) {
    const known = rung.slice(0, 8).filter(({ gmvFen }) => gmvFen !== null)
    const values = known.map(({ gmvFen }) => gmvFen ?? NaN).sort((left, right) => left - right)
    have = known.length
    if (have < 4) continue
    const half = Math.floor(have / 2)
    const [low = NaN, high = NaN] = have % 2 ? [values[half], values[half]] : values.slice(half - 1, half + 1)
    const sessionIds = known.map(({ id }) => id)
    return { rung: (index + 1) as 1 | 2 | 3, median: Math.round((low + high) / 2), count: have, sessionIds }
  }
  return { rung: 4, have, need: 4 - have }
}

describe('a value against its usual', () => {
  const known = (median: number): Usual => ({ rung: 1, median, count: 8, sessionIds: [] })

  it.each([
    [1_080, 'above'],
    [1_079, 'near'],
    [921, 'near'],
    [920, 'below'],
  ])('of 1,000 is %d: %s, the line being 8 %%', (value, verdict) => {
    expect(compareToUsual(value, known(1_000), 'amount')).toMatchObject({ verdict, usual: 1_000 })
  })

  it.each([
    [0.53, 'above'],
    [0.5299, 'near'],
    [0.4701, 'near'],
    [0.47, 'below'],
  ])('for a rate of a half is %d: %s, the line being 3 points', (value, verdict) => {
    expect(compareToUsual(value, known(0.5), 'rate')).toMatchObject({ verdict })
  })

  it('gives no figure where too little is known', () => {
    expect(compareToUsual(5, { rung: 4, have: 2, need: 2 }, 'amount')).toEqual({ verdict: 'too_few', need: 2 })
    expect(compareToUsual(null, known(5), 'amount')).toEqual({ verdict: 'unknown' })
    expect(compareToUsual(5, known(0), 'amount')).toEqual({ verdict: 'unknown' })
  })
})
