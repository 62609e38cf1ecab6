import { refundCohorts } from '@/domain/refunds/refund-cohorts'
import { usualRefundRate } from '@/domain/refunds/usual-refund-rate'
import { wanText } from '@/domain/money/wan-text'
import { anchorWeeks } from '@/domain/week/anchor-weeks'
import { decomposeProduct } from '@/domain/week/decompose-product'
import { sumTogether } from '@/domain/week/judge-together'
import { keptSales, type KeptSales } from '@/domain/week/kept-sales'
import { sampleRecords, SUNDAY_MORNING } from './sample-records'

const whole = sampleRecords({ now: SUNDAY_MORNING, through: '2026-11-22' })
const sessions = whole.week('2026-11-16', '2026-11-22')
const { index } = whole

test('each anchor stands against their own usual, in the order of the roster', () => {
  const rows = anchorWeeks({ sessions, index, anchorIds: ['anchor-lin', 'anchor-su', 'anchor-zhou', 'anchor-off'] })
  const told = rows.map(({ anchorId, sessionIds, gmvFen = 0, firstOrders, gmvJudgement }) => [
    ...[anchorId, sessionIds.length, gmvFen / 100, firstOrders],
    'delta' in gmvJudgement && (gmvJudgement.delta * 100).toFixed(1),
  ])
  expect(told).toEqual([
    ['anchor-lin', 3, 567_700, 262, '16.0'],
    ['anchor-su', 2, 268_900, 133, '5.5'],
    ['anchor-zhou', 1, 63_900, 26, '-22.1'],
  ])
})

test('Thursday sold less because fewer watched: the parts of views and of GPM are the whole of it', () => {
  const thursday = sessions.filter(({ id }) => id.endsWith('2026-11-19'))
  const gmv = sumTogether(thursday, { index, figure: (session) => session.gmvFen })
  const views = sumTogether(thursday, { index, figure: (session) => session.views })
  expect((100 * (views.actual / views.usual - 1)).toFixed(1)).toBe('-18.0')
  const [ofViews = 0, ofGpm = 0] = decomposeProduct(
    [views.usual, gmv.usual / views.usual],
    [views.actual, gmv.actual / views.actual],
  )
  expect(ofViews + ofGpm).toBeCloseTo(gmv.actual - gmv.usual, 4)
  expect(ofViews / ofGpm).toBeGreaterThan(3)
})

/** What is kept of a week in the light of the weeks before it. */
function keptOf(monday: string, sunday: string): Extract<KeptSales, { ok: true }> {
  const kept = keptSales({
    sessions: whole.week(monday, sunday),
    readingsOf: whole.readingsOf,
    cohorts: before(monday),
  })
  if (!kept.ok) throw new Error(`${kept.need} more weeks`)
  return kept
}

function before(monday: string) {
  const earlier = [...whole.sessions.values()].filter(({ id }) => id < `session-${monday}`)
  return refundCohorts({ sessions: earlier, readingsOf: whole.readingsOf, boundaries: [] })
}

describe('what the week keeps once nothing more comes back', () => {
  const kept = keptOf('2026-11-16', '2026-11-22')
  const percent = (share: number) => (100 * share).toFixed(1)

  it('is 58.4 万 of 90 万, between 56.4 and 60.3 in eight cases of ten', () => {
    expect(kept).toMatchObject({ method: 'ladder', gmvFen: 90_050_000, refundedFen: 16_930_000 })
    expect([kept.keptFen, kept.lowFen, kept.highFen].map(wanText)).toEqual(['58.4', '56.4', '60.3'])
    expect(percent(1 - kept.keptFen / kept.gmvFen)).toBe('35.2')
  })

  it('is 7.9 % above last week and 9.7 % above the usual, settled against settled', () => {
    const last = keptOf('2026-11-09', '2026-11-15')
    expect(percent(kept.keptFen / last.keptFen - 1)).toBe('7.9')
    const rate = usualRefundRate(before('2026-11-16')) ?? 0
    expect(percent(rate)).toBe('35.6')
    const { usual } = sumTogether(sessions, { index, figure: (session) => session.gmvFen })
    expect(percent(kept.keptFen / (usual * (1 - rate)) - 1)).toBe('9.7')
  })
})
