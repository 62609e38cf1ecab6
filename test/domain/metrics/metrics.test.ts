import fc from 'fast-check'
import { netFen, refundRate } from '@/domain/metrics/refund-metrics'
import {
  averageConcurrent,
  averageOrderValueFen,
  conversionRate,
  deliveryRate,
  firstOrderRate,
  gpmFen,
  naturalShare,
  valuePerViewerFen,
} from '@/domain/metrics/session-metrics'

const session = { gmvFen: 26_840_000, views: 18_730, viewers: 13_860, buyers: 372, orders: 437, firstOrders: 121 }

describe('the ratios of a session', () => {
  it('are those of its own figures', () => {
    expect(gpmFen(session)).toBe(1_432_995)
    expect(firstOrderRate(session)).toBeCloseTo(0.00873, 5)
    expect(conversionRate(session)).toBeCloseTo(0.02684, 5)
    expect(averageOrderValueFen(session)).toBe(72_151)
    expect(valuePerViewerFen(session)).toBe(1_937)
    expect(deliveryRate({ adSpendFen: 648_000, adBudgetFen: 1_200_000 })).toBeCloseTo(0.54)
    expect(naturalShare({ naturalViewers: 9_740, viewers: 13_860 })).toBeCloseTo(0.70274, 5)
  })

  it('are unknown where a figure is, or where the base is 0', () => {
    for (const nothing of [undefined, null, 0]) {
      expect(gpmFen({ gmvFen: 1, views: nothing })).toBeUndefined()
      expect(firstOrderRate({ firstOrders: 1, viewers: nothing })).toBeUndefined()
      expect(deliveryRate({ adSpendFen: 1, adBudgetFen: nothing })).toBeUndefined()
    }
    for (const unknown of [undefined, null]) {
      expect(gpmFen({ gmvFen: unknown, views: 10 })).toBeUndefined()
      expect(conversionRate({ buyers: unknown, viewers: 10 })).toBeUndefined()
      expect(averageOrderValueFen({ gmvFen: unknown, buyers: 10 })).toBeUndefined()
    }
  })

  it('tell nothing sold from nothing known', () => {
    expect(gpmFen({ gmvFen: 0, views: 10 })).toBe(0)
    expect(firstOrderRate({ firstOrders: 0, viewers: 10 })).toBe(0)
  })

  it('round GPM half up on whole numbers, however large the sales', () => {
    const counts = fc.integer({ min: 1, max: 9_999_999_999 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), counts, (gmvFen, views) => {
        const exact = (2000n * BigInt(gmvFen) + BigInt(views)) / (2n * BigInt(views))
        fc.pre(exact <= BigInt(Number.MAX_SAFE_INTEGER))
        expect(BigInt(gpmFen({ gmvFen, views }) ?? -1)).toBe(exact)
      }),
    )
  })

  it('take the average in the room from a stay over the whole show only', () => {
    const show = { viewers: 13_860, averageStaySeconds: 560, durationMinutes: 240 }
    expect(averageConcurrent({ ...show, stayBase: 'whole' })).toBe(539)
    expect(averageConcurrent({ ...show, stayBase: 'last' })).toBeUndefined()
  })
})

describe('refunds', () => {
  it('leave what was sold less what came back, and never less than nothing', () => {
    expect(netFen(26_840_000, 4_290_000)).toBe(22_550_000)
    expect(netFen(100, 200)).toBe(0)
    expect(refundRate(26_840_000, 4_290_000)).toBeCloseTo(0.1598, 4)
  })

  it('that nobody has read leave the net unknown', () => {
    expect(netFen(100, undefined)).toBeUndefined()
    expect(netFen(null, 0)).toBeUndefined()
    expect(netFen(100, 0)).toBe(100)
  })
})
