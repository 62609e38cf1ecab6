import fc from 'fast-check'
import type { RecordOf } from '@/domain/records/record'
import { sharedSession, type SharingSource } from '@/domain/share-card/shared-session'
import { withoutAmounts } from '@/domain/share-card/without-amounts'
import { byId, sessionOn, type SessionRecord } from '../build-session'

const FRIDAYS = ['2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13']
const DAY = '2026-11-20'

const usual = (gmvFen: number) => FRIDAYS.map((day) => sessionOn(day, { gmvFen }))
const sourceOf = (sessions: readonly SessionRecord[], refundFen?: number): SharingSource => ({
  sessions: byId(sessions),
  readings: refundFen === undefined ? [] : [readingOf(refundFen)],
  anchors: new Map([['lin', { name: '林岚' }]]),
  boundaries: [],
})
const readingOf = (refundFen: number): RecordOf<'refundReading'> => ({
  ...{ id: 'r', sessionId: DAY, asOf: '2026-11-22', refundFen, source: 'typed' },
})
const hidden = { hidesAmounts: true, withWentWell: true }

describe('what a card says of a session', () => {
  it.each([
    [26_840_000, 'risen', '21.0%'],
    [22_180_000, 'horizon', undefined],
    [17_278_000, 'stars', '22.1%'],
  ])('at %d 分 against a usual of ¥221,800 is a sky of %s', (gmvFen, sky, figure) => {
    const session = sessionOn(DAY, { gmvFen })
    const shared = sharedSession(session, sourceOf([session, ...usual(22_180_000)]), hidden)
    expect(shared).toMatchObject({ sky, compared: { rung: 1, count: 5 } })
    expect(shared.compared?.figure).toBe(figure)
  })

  it('is a plain sky where there is nothing to compare with', () => {
    const session = sessionOn(DAY)
    expect(sharedSession(session, sourceOf([session]), hidden)).toMatchObject({ sky: 'plain' })
    expect(sharedSession(session, sourceOf([session]), hidden)).not.toHaveProperty('compared')
  })

  it('leaves out what is unknown', () => {
    const session = sessionOn(DAY, { gmvFen: null, viewers: null, firstOrders: undefined })
    const shared = sharedSession(session, sourceOf([session]), { ...hidden, hidesAmounts: false })
    expect(Object.keys(shared).sort()).toEqual(['amounts', 'anchorNames', 'kind', 'sky', 'startAt'])
    expect(shared.amounts).toEqual({})
  })

  it('says in an open card the amount, GPM, what was refunded and what is left, and nothing of ads or buyers', () => {
    const session = sessionOn(DAY, { gmvFen: 26_840_000, views: 18_730, orders: 437, buyers: 372, adSpendFen: 9 })
    const shared = sharedSession(session, sourceOf([session], 4_290_000), { hidesAmounts: false, withWentWell: false })
    const amounts = { gmvFen: 26_840_000, gpmFen: 1_432_995, refundFen: 4_290_000, netFen: 22_550_000 }
    expect(shared).toEqual({ kind: 'session', startAt: session.startAt, anchorNames: ['林岚'], sky: 'plain', amounts })
  })
})

const fen = fc.integer({ min: 0, max: 99_999_999 }).map((yuan) => yuan * 100)
const count = fc.integer({ min: 0, max: 9_999_999 })
const secrets = fc.record({
  views: fc.option(count),
  orders: fc.option(count),
  buyers: fc.option(count),
  adBudgetFen: fc.option(fen),
  adSpendFen: fc.option(fen),
  adGmvFen: fc.option(fen),
  targetRoiHundredths: fc.option(count),
  contactsAdded: fc.option(count),
  refundFen: fc.option(fen, { nil: undefined }),
  times: fc.integer({ min: 1, max: 50 }),
})
const open = fc.record({
  firstOrders: fc.option(count),
  viewers: fc.option(count),
  averageStaySeconds: fc.option(count),
  durationMinutes: fc.option(fc.integer({ min: 1, max: 2880 })),
})

const writtenAs = [
  (yuan: number) => `${yuan}`,
  (yuan: number) => `¥${yuan.toLocaleString('en')}`,
  (yuan: number) => `${yuan}元`,
  (yuan: number) => `${yuan / 10_000}万`,
  (yuan: number) => `${yuan / 10_000} w`,
  (yuan: number) => `${yuan}.00 块`,
] as const

const cases = fc.record({
  shown: open,
  gmvFen: fen,
  before: fc.array(fen, { minLength: 5, maxLength: 5 }),
  one: secrets,
  other: secrets,
  write: fc.constantFrom(...writtenAs),
})

describe('hidden amounts', () => {
  it('change nothing of what is shown: neither they nor anything they could be worked out from is in it', () => {
    fc.assert(
      fc.property(cases, ({ shown, gmvFen, before, one, other, write }) => {
        const look = ({ times, refundFen, ...rest }: typeof one) => {
          const sales = gmvFen * times
          const wentWell = `开场先讲尺码，卖了 ${write(sales / 100)}，21:15 换款`
          const session = sessionOn(DAY, { ...shown, ...rest, gmvFen: sales, wentWell })
          const others = FRIDAYS.map((day, place) => sessionOn(day, { gmvFen: (before[place] ?? 0) * times }))
          return sharedSession(session, sourceOf([session, ...others], refundFen), hidden)
        }
        expect(JSON.stringify(look(one))).toBe(JSON.stringify(look(other)))
      }),
      { numRuns: 300 },
    )
  })

  it('are never among the fields, whatever is chosen', () => {
    const isHidden = { hidesAmounts: true, withWentWell: false }
    fc.assert(
      fc.property(open, secrets, fen, (shown, { times, refundFen, ...rest }, gmvFen) => {
        const session = sessionOn(DAY, { ...shown, ...rest, gmvFen: gmvFen * times, wentWell: '好' })
        const shared = sharedSession(session, sourceOf([session], refundFen), isHidden)
        expect(shared).not.toHaveProperty('amounts')
        expect(shared).not.toHaveProperty('wentWell')
      }),
    )
  })
})

describe('somebody’s own words without their amounts', () => {
  it.each([
    ['卖了 26.8 万，比上周多 ¥3,000', '卖了 ···，比上周多 ···'],
    ['二十六万到手，客单 398', '···到手，客单 ···'],
    ['破了 26 个w', '破了 ···'],
    ['做到 268400 元；GPM 14330', '做到 ···；GPM ···'],
    ['１２万', '···'],
    ['21:15 讲羊绒大衣，5 分钟，第 3 个款', '21:15 讲羊绒大衣，5 分钟，第 3 个款'],
    ['一开场先讲尺码，三个人问', '一开场先讲尺码，三个人问'],
  ])('%s', (words, left) => {
    expect(withoutAmounts(words)).toBe(left)
  })
})
