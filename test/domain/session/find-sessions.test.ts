import { filterSessions, type SessionFilter } from '@/domain/session/filter-sessions'
import { findSameShow } from '@/domain/session/same-show'
import { at, sessionOn } from '../build-session'

describe('the same show logged by two people', () => {
  const friday = sessionOn('2026-11-20')

  it('is one of the same account that began within 60 minutes', () => {
    const begun = (time: string) => ({ accountId: 'main', startAt: at(`2026-11-20 ${time}`) })
    expect(findSameShow(begun('21:00'), [friday])).toBe(friday)
    expect(findSameShow(begun('19:00'), [friday])).toBe(friday)
    expect(findSameShow(begun('21:01'), [friday])).toBeUndefined()
    expect(findSameShow({ ...begun('20:00'), accountId: 'knit' }, [friday])).toBeUndefined()
  })

  it('is the nearest one where there are several', () => {
    const early = sessionOn('2026-11-20', { id: 'early', startAt: at('2026-11-20 19:20') })
    expect(findSameShow({ accountId: 'main', startAt: at('2026-11-20 19:50') }, [early, friday])).toBe(friday)
  })

  it('is never the session itself', () => {
    expect(findSameShow(friday, [friday])).toBeUndefined()
  })
})

describe('a filter', () => {
  const sessions = [
    sessionOn('2026-11-20', { wentWell: '先讲尺码 Size chart' }),
    sessionOn('2026-11-21', { anchorIds: ['su', 'zhou'], changeNext: '早点讲大衣' }),
    sessionOn('2026-10-31', { accountId: 'knit', startAt: at('2026-10-31 23:30') }),
  ]
  const names = new Map([
    ['lin', '林岚'],
    ['su', '苏禾'],
  ])
  const found = (filter: SessionFilter) =>
    filterSessions(sessions, filter, { anchorNameOf: (id) => names.get(id), boundaries: [] }).map(({ id }) => id)

  it('without conditions lets everything through', () => {
    expect(found({})).toHaveLength(3)
    expect(found({ text: '  ' })).toHaveLength(3)
  })

  it('finds by account, by any of the anchors, and by month', () => {
    expect(found({ accountId: 'knit' })).toEqual(['2026-10-31'])
    expect(found({ anchorId: 'zhou' })).toEqual(['2026-11-21'])
    expect(found({ month: '2026-10' })).toEqual(['2026-10-31'])
  })

  it('keeps the last night of a month in that month past midnight', () => {
    const late = sessionOn('2026-11-01', { startAt: at('2026-11-01 00:30') })
    const context = { anchorNameOf: () => undefined, boundaries: [] }
    expect(filterSessions([late], { month: '2026-10' }, context)).toEqual([late])
    expect(filterSessions([late], { month: '2026-11' }, context)).toEqual([])
    const turnsAtMidnight = { ...context, boundaries: [{ from: '2026-01-01', hour: 0 }] }
    expect(filterSessions([late], { month: '2026-11' }, turnsAtMidnight)).toEqual([late])
  })

  it('finds text in the review and in the anchors’ names, whatever the case', () => {
    expect(found({ text: 'size CHART' })).toEqual(['2026-11-20'])
    expect(found({ text: '大衣' })).toEqual(['2026-11-21'])
    expect(found({ text: '林' })).toEqual(['2026-11-20', '2026-10-31'])
    expect(found({ text: '没有' })).toEqual([])
  })

  it('holds every condition at once', () => {
    expect(found({ text: '林', month: '2026-11' })).toEqual(['2026-11-20'])
  })
})
