import { UsualIndex } from '@/domain/baseline/usual-index'
import { compareRows, trackShare } from '@/features/sessions/detail/compare-rows'
import { sessionOn } from '../../domain/build-session'
import { FRIDAY, fridays, ZH } from './session-builders'

const FIGURES = { viewers: 1000, views: 2000, firstOrders: 10, averageStaySeconds: 500, stayBase: 'whole' } as const
const ADS = { adBudgetFen: 100_00, adSpendFen: 50_00 }

const rowsOf = (figures: object, before = fridays({ ...FIGURES, ...ADS })) => {
  const session = sessionOn(FRIDAY, figures)
  return compareRows(session, { index: new UsualIndex([session, ...before], []), text: ZH })
}

describe('the figures of a session against its own usual', () => {
  it('has a row for each figure that is known, in the order of the page', () => {
    expect(rowsOf({ ...FIGURES, ...ADS }).map(({ key }) => key)).toEqual([
      'gmv',
      'viewers',
      'gpm',
      'firstOrders',
      'stay',
      'delivery',
    ])
    expect(rowsOf({ viewers: null, views: null }).map(({ key }) => key)).toEqual(['gmv'])
  })

  it('counts the delivery rate in points', () => {
    const row = rowsOf({ ...ADS, adSpendFen: 54_00 }).find(({ key }) => key === 'delivery')
    expect(row?.judgement).toMatchObject({ verdict: 'above' })
    expect(row?.judgement).toHaveProperty('delta', expect.closeTo(0.04))
  })

  it('compares a stay only with stays of the same base', () => {
    const row = rowsOf({ averageStaySeconds: 900, stayBase: 'last' }).find(({ key }) => key === 'stay')
    expect(row?.judgement).toEqual({ verdict: 'too_few', need: 4 })
  })

  it('climbs the ladder over the own sessions of an anchor', () => {
    const others = fridays().map((session) => ({ ...session, id: `su-${session.id}`, anchorIds: ['su'], gmvFen: 1 }))
    const session = sessionOn(FRIDAY)
    const index = new UsualIndex([session, ...fridays({ gmvFen: 10_000_00 }), ...others], [])
    const [own] = compareRows(session, { index, text: ZH, anchorId: 'lin' })
    expect(own?.usual).toMatchObject({ rung: 1, median: 10_000_00 })
  })

  it('fills the track to two thirds at the usual and never past its end', () => {
    expect(trackShare(100, 100)).toBeCloseTo(2 / 3)
    expect(trackShare(150, 100)).toBe(1)
    expect(trackShare(900, 100)).toBe(1)
    expect(trackShare(0, 100)).toBe(0)
    expect(trackShare(5, 0)).toBe(0)
  })
})
