import { mergedFields, mergeSession } from '@/features/log/merge-session'
import { aSession, SATURDAY_20 } from './log-builders'

describe('merging into the session that is there already', () => {
  it('adds what the stored record does not know', () => {
    const merge = mergeSession(aSession({ orders: null }), { orders: 305, views: 15_320 })
    expect(merge).toEqual({ additions: { orders: 305, views: 15_320 }, conflicts: [] })
  })

  it('leaves alone what both typed alike', () => {
    expect(mergeSession(aSession(), { gmvFen: 18_630_000, anchorIds: ['su'] })).toEqual({
      additions: {},
      conflicts: [],
    })
  })

  it('shows both values where they differ', () => {
    const { conflicts } = mergeSession(aSession(), { gmvFen: 18_640_000, startAt: SATURDAY_20 + 300_000 })
    expect(conflicts).toEqual([
      { field: 'gmvFen', mine: 18_640_000, theirs: 18_630_000 },
      { field: 'startAt', mine: SATURDAY_20 + 300_000, theirs: SATURDAY_20 },
    ])
  })

  it('never erases what others know with a field that was emptied here', () => {
    expect(mergeSession(aSession({ orders: 305 }), { orders: null })).toEqual({ additions: {}, conflicts: [] })
  })

  it('does not ask about the account and the roster slot', () => {
    expect(mergeSession(aSession(), { accountId: 'second', slotId: 'saturday' }).conflicts).toEqual([])
  })

  it('writes nothing until every pair is settled', () => {
    const merge = mergeSession(aSession(), { gmvFen: 18_640_000, viewers: 11_300, orders: 305 })
    expect(mergedFields(merge, {})).toBeUndefined()
    expect(mergedFields(merge, { gmvFen: 'mine' })).toBeUndefined()
    expect(mergedFields(merge, { gmvFen: 'mine', viewers: 'theirs' })).toEqual({ orders: 305, gmvFen: 18_640_000 })
  })
})
