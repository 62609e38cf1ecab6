import { overlappingSlot } from '@/domain/roster/overlapping-slot'
import type { SlotRecord } from '@/domain/roster/shows-on'
import { byId } from '../build-session'

const saturday: SlotRecord = {
  ...{ id: 'sat', type: 'slot', accountId: 'main', weekday: 6, startMinute: 20 * 60, durationMinutes: 200 },
  ...{ anchorIds: ['su'], from: '2026-01-01' },
}

const meets = (overrides: Partial<SlotRecord>, other: SlotRecord = saturday) =>
  overlappingSlot({ ...saturday, id: 'new', ...overrides }, byId([other]))?.id

describe('a slot', () => {
  it('overlaps another of the same account while that is on air, and not when it begins as that ends', () => {
    expect(meets({ startMinute: 23 * 60 })).toBe('sat')
    expect(meets({ startMinute: 19 * 60, durationMinutes: 61 })).toBe('sat')
    expect(meets({ startMinute: 19 * 60, durationMinutes: 60 })).toBeUndefined()
    expect(meets({ startMinute: 23 * 60 + 20 })).toBeUndefined()
    expect(meets({ weekday: 5 })).toBeUndefined()
  })

  it('on another account overlaps only when an anchor would be on both', () => {
    expect(meets({ accountId: 'knit' })).toBe('sat')
    expect(meets({ accountId: 'knit', anchorIds: ['lin'] })).toBeUndefined()
  })

  it('past midnight meets the next day’s, Sunday’s into Monday included', () => {
    const sundayNight = { ...saturday, weekday: 7, startMinute: 23 * 60 }
    expect(meets({ weekday: 1, startMinute: 0 }, sundayNight)).toBe('sat')
    expect(meets({ weekday: 6, startMinute: 24 * 60 + 23 * 60 }, sundayNight)).toBe('sat')
    expect(meets({ weekday: 1, startMinute: 140 }, sundayNight)).toBeUndefined()
  })

  it('does not meet one that has ended before it begins, nor itself', () => {
    expect(meets({ from: '2026-06-01' }, { ...saturday, until: '2026-05-31' })).toBeUndefined()
    expect(meets({ from: '2026-05-31' }, { ...saturday, until: '2026-05-31' })).toBe('sat')
    expect(meets({ id: 'sat' })).toBeUndefined()
  })
})
