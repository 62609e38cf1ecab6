import { isFirstOrdersAwaited } from '@/domain/session/first-orders-awaited'
import { at } from '../build-session'

const SATURDAY_20 = at('2026-11-21 20:00')

describe('明早补', () => {
  const isAwaited = (now: number, startAt: number | undefined = SATURDAY_20) => isFirstOrdersAwaited(startAt, now, [])

  it('is said that night and the next morning, until noon', () => {
    expect(isAwaited(at('2026-11-21 23:32'))).toBe(true)
    expect(isAwaited(at('2026-11-22 11:59'))).toBe(true)
    expect(isAwaited(at('2026-11-22 12:00'))).toBe(false)
  })

  it('counts a show after midnight to the evening before', () => {
    const halfPastMidnight = at('2026-11-22 00:30')
    expect(isAwaited(at('2026-11-22 11:59'), halfPastMidnight)).toBe(true)
    expect(isAwaited(at('2026-11-22 12:00'), halfPastMidnight)).toBe(false)
  })

  it('is said while no start is known', () => {
    expect(isFirstOrdersAwaited(undefined, at('2026-11-21 21:40'), [])).toBe(true)
  })
})
