import { anchorWeeks } from '@/domain/week/anchor-weeks'
import { decomposeProduct } from '@/domain/week/decompose-product'
import { sumTogether } from '@/domain/week/judge-together'
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
