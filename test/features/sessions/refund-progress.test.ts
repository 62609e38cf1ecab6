import { dayPosition, keptLine, segmentsOf } from '@/features/sessions/detail/refund-geometry'
import { refundProgress } from '@/features/sessions/detail/refund-progress'
import { at, sessionOn } from '../../domain/build-session'
import { contextOf, FRIDAY, readingOf } from './session-builders'

const session = sessionOn(FRIDAY, { gmvFen: 268_400_00 })
const readings = [readingOf(session.id, '2026-11-21', 30_100_00), readingOf(session.id, '2026-11-22', 42_900_00)]
const progress = (now: string, recorded = readings) =>
  refundProgress(session, contextOf({ sessions: [session], readings: recorded, now: at(now) }))

describe('where the refunds of a session stand', () => {
  it('shows the recorded days and what is kept so far', () => {
    const sunday = progress('2026-11-22 10:15')
    expect(sunday.dots.map(({ ageDays }) => ageDays)).toEqual([1, 2])
    expect(sunday).toMatchObject({ ageDays: 2, isOpen: true, netFen: 225_500_00, isDue: false })
    expect(sunday.rate).toBeCloseTo(0.16, 2)
    expect(sunday.next).toEqual({ point: 3, inDays: 1 })
  })

  it('asks today on an update point that was not read, and for the next one once it was', () => {
    expect(progress('2026-11-23 10:00')).toMatchObject({ isDue: true, next: { point: 3, inDays: 0 } })
    const read = [...readings, readingOf(session.id, '2026-11-23', 50_000_00)]
    expect(progress('2026-11-23 10:00', read)).toMatchObject({ isDue: false, next: { point: 7, inDays: 4 } })
  })

  it('knows no net before the first reading, and asks for a missed one', () => {
    const nothing = progress('2026-11-22 10:15', [])
    expect(nothing).toMatchObject({ netFen: undefined, rate: undefined, dots: [], isDue: true })
  })

  it('is over after thirty days', () => {
    const late = progress('2026-12-25 10:00')
    expect(late.isOpen).toBe(false)
    expect(late.next).toBeUndefined()
  })
})

describe('the drawing of what is kept', () => {
  it('puts the update points at even steps and other days between them', () => {
    const gaps = [1, 3, 7, 15, 30].map(dayPosition).map((x, place, all) => x - (all[place - 1] ?? x))
    for (const gap of gaps.slice(1)) expect(gap).toBeCloseTo(0.195)
    expect(dayPosition(2)).toBeCloseTo((dayPosition(1) + dayPosition(3)) / 2)
    expect(dayPosition(0)).toBeGreaterThan(0)
  })

  it('falls from all of the sales and stays inside the chart, however much was refunded', () => {
    const line = keptLine([
      { ageDays: 1, kept: 0.9 },
      { ageDays: 7, kept: 0.05 },
    ])
    expect(line[0]?.y).toBe(0)
    expect(line[1]?.y).toBeLessThan(line[2]?.y ?? 0)
    expect(line[2]?.y).toBeLessThanOrEqual(1)
  })

  it('joins its points without a gap', () => {
    const [first, second] = segmentsOf(
      [
        { x: 0, y: 0 },
        { x: 0.5, y: 0.5 },
        { x: 1, y: 0.5 },
      ],
      { width: 200, height: 100 },
    )
    if (!first || !second) throw new Error('two pieces were expected')
    expect(first.left + first.length * Math.cos(first.angle)).toBeCloseTo(second.left)
    expect(first.top + first.length * Math.sin(first.angle)).toBeCloseTo(second.top)
    expect(second.angle).toBe(0)
  })
})
