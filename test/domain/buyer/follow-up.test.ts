import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { BuyerBook } from '@/domain/buyer/buyer-book'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { dueFollowUps } from '@/domain/buyer/due-follow-ups'
import { DEFAULT_FOLLOW_UP_DAYS, followUpDaysOf, followUpOf, nextStepOf, touchId } from '@/domain/buyer/follow-up'
import { latestFirst } from '@/domain/buyer/buyer-book'
import { rowOn } from './build-buyer'

const FIRST = dayNumber('2026-11-07')
const dueOn = (ageDays: number, overrides: Partial<BuyerRow> = {}) =>
  followUpOf(rowOn('2026-11-07', overrides), FIRST + ageDays, DEFAULT_FOLLOW_UP_DAYS)

describe('somebody is asked for', () => {
  it('on days 1, 3, 7 and 15 after buying, and three days longer where nobody came to it', () => {
    const asked = Array.from({ length: 25 }, (_, age) => age).filter((age) => dueOn(age))
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 17, 18])
    expect(dueOn(8)).toMatchObject({ ageDays: 8, point: 7 })
  })

  it('no more once a step was taken since that day', () => {
    expect(dueOn(8, { contacted: FIRST + 7, touched: FIRST + 7 })).toBeUndefined()
    expect(dueOn(8, { contacted: FIRST + 3, touched: FIRST + 3 })).toMatchObject({ step: 'addedContact' })
  })

  it('not at all where everything was given back', () => {
    expect(dueOn(3, { isRefunded: true })).toBeUndefined()
  })

  it('on the days that the team chose', () => {
    expect(followUpDaysOf({ followUpDays: [7, 2, 7] })).toEqual([2, 7])
    expect(followUpDaysOf({ followUpDays: [] })).toEqual([])
    expect(followUpDaysOf(undefined)).toEqual([1, 3, 7, 15])
    expect(followUpOf(rowOn('2026-11-07'), FIRST + 1, [])).toBeUndefined()
  })
})

it('contact comes first, then the contact is added, then every visit is a new one', () => {
  expect(nextStepOf({})).toBe('contacted')
  expect(nextStepOf({ contacted: 1 })).toBe('addedContact')
  expect(nextStepOf({ added: 1 })).toBe('revisited')
  expect(touchId('key', 'contacted', 3)).toBe('key~contacted')
  expect(touchId('key', 'revisited', 7)).not.toBe(touchId('key', 'revisited', 15))
})

it('the list of today has those asked for today first, then those passed over', () => {
  const days = ['2026-11-21', '2026-11-20', '2026-11-19', '2026-11-14', '2026-11-07', '2026-10-01']
  const book = new BuyerBook([{ rows: days.map((day) => rowOn(day)).sort(latestFirst), links: [] }])
  const due = dueFollowUps(book, { today: dayNumber('2026-11-22'), days: DEFAULT_FOLLOW_UP_DAYS })
  expect(due.map(({ ageDays }) => ageDays)).toEqual([1, 3, 15, 2, 8])
})
