import { trashOf, TRASH_DAYS } from '@/domain/team/trash'

const NOW = Date.UTC(2026, 10, 22, 2)
const DAY = 24 * 60 * 60_000

describe('deleted records', () => {
  const found = (...ages: readonly (number | null)[]) =>
    trashOf(
      ages.map((age, index) => ({ kind: 'session', id: `s${index}`, deletedAt: age === null ? null : NOW - age })),
      NOW,
    ).map(({ id, daysLeft }) => [id, daysLeft])

  it('are found with the latest deletion first, and none that is not deleted', () => {
    expect(found(3 * DAY, null, DAY)).toEqual([
      ['s2', 29],
      ['s0', 27],
    ])
  })

  it('are hidden once 30 days are over, and not a moment before', () => {
    expect(found(TRASH_DAYS * DAY - 1, TRASH_DAYS * DAY)).toEqual([['s0', 1]])
  })

  it('never promise more than 30 days where another clock ran ahead', () => {
    expect(found(-5 * DAY)).toEqual([['s0', 30]])
  })
})
