import { filledFrom, findTwins } from '@/domain/session/twins'
import type { RecordOf } from '@/domain/records/record'

const START = Date.parse('2026-11-21T20:00:00+08:00')
const session = (id: string, minutesLater: number, fields: Partial<RecordOf<'session'>> = {}) => ({
  id,
  accountId: 'main',
  anchorIds: [],
  startAt: START + minutesLater * 60_000,
  ...fields,
})
const pairs = (...sessions: RecordOf<'session'>[]) =>
  findTwins(sessions).map(({ first, second }) => [first.id, second.id])

describe('two records of one show', () => {
  it('are of one account and begin within an hour', () => {
    expect(pairs(session('a', 0), session('b', 60))).toEqual([['a', 'b']])
    expect(pairs(session('a', 0), session('b', 61))).toEqual([])
    expect(pairs(session('a', 0), session('b', 5, { accountId: 'other' }))).toEqual([])
  })

  it('are found whatever lies between them', () => {
    expect(pairs(session('b', 30), session('x', 10, { accountId: 'other' }), session('a', 0))).toEqual([['a', 'b']])
  })

  it('are not asked about again once somebody keeps both, whichever of them says so', () => {
    expect(pairs(session('a', 0), session('b', 5, { keptApartFrom: ['a'] }))).toEqual([])
    expect(pairs(session('a', 0, { keptApartFrom: ['b'] }), session('b', 5))).toEqual([])
  })

  it('lose no figure when one is kept: it takes what only the other knew, and its own stand', () => {
    const kept = session('a', 0, { gmvFen: 100, viewers: null })
    const other = session('b', 5, { gmvFen: 200, viewers: 50, firstOrders: 3, keptApartFrom: [] })
    expect(filledFrom(kept, other)).toEqual({ viewers: 50, firstOrders: 3 })
  })
})
