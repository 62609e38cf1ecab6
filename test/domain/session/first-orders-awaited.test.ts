import { instantOf } from '@/domain/calendar/instant'
import { isFirstOrdersAwaited } from '@/domain/session/first-orders-awaited'
import { SATURDAY, SATURDAY_20, THAT_NIGHT } from './log-builders'

describe('明早补', () => {
  const isAwaited = (now: number, startAt: number | undefined = SATURDAY_20) => isFirstOrdersAwaited(startAt, now, [])

  it('is said that night and the next morning, until noon', () => {
    expect(isAwaited(THAT_NIGHT)).toBe(true)
    expect(isAwaited(instantOf('2026-11-22', 719))).toBe(true)
    expect(isAwaited(instantOf('2026-11-22', 720))).toBe(false)
  })

  it('counts a show after midnight to the evening before', () => {
    const halfPastMidnight = instantOf('2026-11-22', 30)
    expect(isAwaited(instantOf('2026-11-22', 719), halfPastMidnight)).toBe(true)
    expect(isAwaited(instantOf('2026-11-22', 720), halfPastMidnight)).toBe(false)
  })

  it('is said while no start is known', () => {
    expect(isFirstOrdersAwaited(undefined, instantOf(SATURDAY, 1300), [])).toBe(true)
  })
})
