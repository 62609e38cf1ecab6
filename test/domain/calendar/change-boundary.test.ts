import { businessDayOf } from '@/domain/calendar/business-day'
import { latestBoundaryHour, withBoundaryHour } from '@/domain/calendar/change-boundary'
import { instantOf } from '@/domain/calendar/instant'

const TODAY = '2026-11-20'
const at = (hour: number, day = TODAY) => instantOf(day, hour * 60)

describe('another hour at which the day turns', () => {
  it.each([1, 3.5, 4, 8, 12, 23])('set at %s o’clock moves no session that is there already', (hour) => {
    const now = at(hour)
    for (const turn of [0, 2, 4, 8, 12]) {
      const boundaries = withBoundaryHour([], turn, now)
      for (let past = now; past > now - 48 * 3_600_000; past -= 1_800_000)
        expect(businessDayOf(past, boundaries)).toBe(businessDayOf(past, []))
    }
  })

  it('holds from tomorrow, or from today where neither hour has come yet', () => {
    expect(withBoundaryHour([], 4, at(15))).toEqual([{ from: '2026-11-21', hour: 4 }])
    expect(withBoundaryHour([], 4, at(1))).toEqual([{ from: TODAY, hour: 4 }])
    expect(withBoundaryHour([], 3, at(4))).toEqual([{ from: '2026-11-21', hour: 3 }])
  })

  it('set twice in a day is set once, and set back is not set at all', () => {
    const first = withBoundaryHour([], 4, at(15))
    expect(withBoundaryHour(first, 6, at(16))).toEqual([{ from: '2026-11-21', hour: 6 }])
    expect(withBoundaryHour(first, 5, at(16))).toEqual([])
  })

  it('keeps the hours of the past', () => {
    const boundaries = [{ from: '2026-10-01', hour: 4 }]
    const changed = withBoundaryHour(boundaries, 6, at(15))
    expect(changed).toEqual([...boundaries, { from: '2026-11-21', hour: 6 }])
    expect(latestBoundaryHour(changed)).toBe(6)
    expect(latestBoundaryHour([])).toBe(5)
  })
})
