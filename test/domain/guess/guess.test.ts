import { guessesOf } from '@/domain/guess/guesses-of'
import { guessRecord } from '@/domain/guess/guess-record'
import { guessId, openedRange, sealOf } from '@/domain/guess/seal'
import type { RecordOf } from '@/domain/records/record'

const TEAM = 'team1'
const SALT = 'A'.repeat(43)
const WAN = 1_000_000
const RANGE = { lowFen: 22 * WAN, highFen: 26 * WAN }
const EVENING = Date.UTC(2026, 10, 1, 12)
const DAY_MS = 86_400_000
const dayOf = (place: number) => `2026-11-${String(place + 1).padStart(2, '0')}`

function guessOf(place: number, changes: Partial<RecordOf<'guess'>> = {}): RecordOf<'guess'> {
  const where = { slotId: 'fri', day: dayOf(place), memberId: 'chen' }
  const at = EVENING + place * DAY_MS - 3_600_000
  const sealed = { ...where, commitHash: sealOf({ ...where, teamId: TEAM }, RANGE, SALT), at }
  return { id: guessId(where), ...sealed, ...RANGE, salt: SALT, ...changes }
}

const sessionOf = (place: number, gmvFen: number): RecordOf<'session'> => ({
  ...{ id: `s${place}`, accountId: 'main', anchorIds: [], slotId: 'fri' },
  ...{ startAt: EVENING + place * DAY_MS, gmvFen },
})

const recordOf = (guesses: readonly RecordOf<'guess'>[], amounts: readonly number[]) => {
  const sessions = new Map(amounts.map((amount, place) => [`s${place}`, sessionOf(place, amount)]))
  return guessRecord({ teamId: TEAM, memberId: 'chen', guesses, sessions, boundaries: [] })
}

describe('a sealed guess', () => {
  it('says nothing of its range, and another salt gives another seal of the same range', () => {
    const where = { slotId: 'fri', day: dayOf(0), memberId: 'chen' }
    const seal = sealOf({ ...where, teamId: TEAM }, RANGE, SALT)
    expect(seal).toMatch(/^[0-9a-f]{64}$/)
    expect(sealOf({ ...where, teamId: TEAM }, RANGE, `B${SALT.slice(1)}`)).not.toBe(seal)
    expect(openedRange(TEAM, guessOf(0, { lowFen: null, highFen: null, salt: null }))).toBe('sealed')
  })

  it('opens to the range that was sealed', () => {
    expect(openedRange(TEAM, guessOf(0))).toEqual(RANGE)
  })

  it.each([
    ['another range', { highFen: 27 * WAN }],
    ['another show', { day: dayOf(5) }],
    ['another member', { memberId: 'xu' }],
    ['a range that is turned', { lowFen: 30 * WAN }],
    ['a salt that is none', { salt: 'short' }],
    ['no range', { lowFen: null }],
  ])('is broken when it is opened with %s', (_, changes) => {
    expect(openedRange(TEAM, guessOf(0, changes))).toBe('broken')
  })

  it('is broken in another team', () => {
    expect(openedRange('team2', guessOf(0))).toBe('broken')
  })
})

describe('the record of guesses', () => {
  const amounts = [24, 22, 26, 23.5, 25, 26.84, 30, 20].map((wan) => wan * WAN)

  it('counts what fell inside, both ends included, above and below', () => {
    const record = recordOf(
      amounts.map((_, place) => guessOf(place)),
      amounts,
    )
    expect(record).toMatchObject({ inside: 5, above: 2, below: 1, uncounted: 0 })
    expect(record.judged[0]?.guess.day).toBe(dayOf(7))
  })

  it('is of the last eight shows', () => {
    const nine = [...amounts, 24 * WAN]
    const record = recordOf(
      nine.map((_, place) => guessOf(place)),
      nine,
    )
    expect(record.judged).toHaveLength(8)
    expect(record.judged.map(({ guess }) => guess.day)).not.toContain(dayOf(0))
  })

  it('says of what was opened falsely, or sealed after the start, that it does not count', () => {
    const late = guessOf(1, { at: EVENING + DAY_MS + 1 })
    expect(recordOf([guessOf(0, { highFen: 90 * WAN }), late], amounts)).toMatchObject({ judged: [], uncounted: 2 })
  })

  it('holds nobody else’s guess, none of a show that was never saved, and none that is still sealed', () => {
    const other = guessOf(0, { memberId: 'xu' })
    const cancelled = guessOf(20)
    const sealed = guessOf(1, { lowFen: null, highFen: null, salt: null })
    expect(recordOf([other, cancelled, sealed], amounts)).toMatchObject({ judged: [], uncounted: 0 })
  })
})

describe('the guesses of a session', () => {
  const opened = (changes: Partial<RecordOf<'session'>> = {}) => {
    const sealed = { lowFen: null, highFen: null, salt: null }
    const where = { slotId: 'fri', day: dayOf(0), memberId: 'xu' }
    const commitHash = sealOf({ ...where, teamId: TEAM }, RANGE, SALT)
    const later = guessOf(0, { ...where, ...sealed, commitHash, at: EVENING - 60_000 })
    const guesses = [later, guessOf(0), guessOf(1), guessOf(0, { memberId: 'su', at: EVENING - 30_000 })]
    return guessesOf({ teamId: TEAM, session: { ...sessionOf(0, 30 * WAN), ...changes }, guesses, boundaries: [] })
  }

  it('are everybody’s of its show, in the order they were sealed in, beside what came', () => {
    expect(opened()).toEqual([
      { memberId: 'chen', judgement: { verdict: 'above', range: RANGE, actualFen: 30 * WAN } },
      { memberId: 'xu', judgement: { verdict: 'waiting' } },
      { memberId: 'su', judgement: { verdict: 'uncounted' } },
    ])
  })

  it('wait for its figure', () => {
    expect(opened({ gmvFen: null })[0]?.judgement).toEqual({ verdict: 'waiting' })
  })

  it('are none where no roster had the show', () => {
    expect(opened({ slotId: null })).toEqual([])
  })
})
