import { UsualIndex } from '@/domain/baseline/usual-index'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { movedTogether, type TogetherQuery } from '@/domain/checklist/moved-together'
import type { RecordOf } from '@/domain/records/record'
import { byId } from '../build-session'
import { bookOf, checkOf, itemOf, listOf, showAt } from './checklist-builders'

const FIRST = '2026-08-31'
const lists = [listOf('before', { moment: 'before' })]
const items = ['sizes', 'greet', 'always'].map((id) => itemOf(id, { checklistId: 'before' }))
const dayAt = (place: number) => addDays(FIRST, place)

/** Every second show is a good one; `sizes` was done before those, `greet` before every third, `always` before all. */
function shows(count: number, changes: Partial<TogetherQuery> = {}): TogetherQuery {
  const days = Array.from({ length: count }, (_, place) => dayAt(place))
  const sessions = days.map((day, place): RecordOf<'session'> => {
    const { startAt = 0 } = showAt(day, 20)
    return {
      id: day,
      accountId: 'main',
      anchorIds: ['lin'],
      startAt,
      viewers: 1000,
      firstOrders: place % 2 === 0 ? 12 : 4,
    }
  })
  const ticked = days.flatMap((day, place) => [
    checkOf(`always~${day}~main`),
    ...(place % 2 === 0 ? [checkOf(`sizes~${day}~main`)] : []),
    ...(place % 3 === 0 ? [checkOf(`greet~${day}~main`)] : []),
  ])
  return {
    days,
    book: bookOf({ lists, items, checks: ticked }),
    showsOf: (day) => [showAt(day, 20, { isLogged: true, sessionId: day })],
    sessions: byId(sessions),
    index: new UsualIndex(sessions, []),
    ...changes,
  }
}

describe('what moved together with the first-order rate', () => {
  it('is what was done where the rate was above its own usual, and left open where it was not', () => {
    const found = movedTogether(shows(60))
    if (found.state !== 'known') throw new Error('There are enough shows.')
    expect(found.looked).toBe(2)
    expect(found.items.map(({ item }) => item.id)).toEqual(['sizes'])
    const [sizes] = found.items
    expect(sizes?.done.above).toBe(sizes?.done.shows)
    expect(sizes?.open.above).toBe(0)
    expect((sizes?.done.shows ?? 0) + (sizes?.open.shows ?? 0)).toBe(found.shows)
  })

  it('is not said before there are 30 shows with a rate and a usual', () => {
    const counted = (count: number) => {
      const found = movedTogether(shows(count))
      return found.state === 'known' ? found.shows : 30 - found.need
    }
    expect(movedTogether(shows(20)).state).toBe('too_few')
    const enough = Array.from({ length: 30 }, (_, place) => 20 + place).find((count) => counted(count) === 30) ?? 0
    expect(movedTogether(shows(enough)).state).toBe('known')
    expect(movedTogether(shows(enough - 1))).toEqual({ state: 'too_few', need: 1 })
  })

  it('leaves out shows of days on which nothing was ticked: they may only not have been written down', () => {
    expect(movedTogether(shows(60, { book: bookOf({ lists, items }) }))).toEqual({ state: 'too_few', need: 30 })
  })

  it('leaves out shows that nobody logged, and those without a rate', () => {
    expect(movedTogether(shows(60, { showsOf: (day) => [showAt(day, 20)] }))).toMatchObject({ need: 30 })
    const all = shows(60)
    const unknown = [...all.sessions.values()].map((session) => ({ ...session, viewers: null }))
    expect(movedTogether({ ...all, sessions: byId(unknown) })).toMatchObject({ need: 30 })
  })

  it('counts a skipped item neither way', () => {
    const { book } = shows(60)
    const skipped = [...book.checks.values()].map((check) =>
      check.id.startsWith('sizes') ? { ...check, state: 'skipped' as const } : check,
    )
    const found = movedTogether(shows(60, { book: bookOf({ lists, items, checks: skipped }) }))
    expect(found).toMatchObject({ state: 'known', looked: 1, items: [] })
  })
})
