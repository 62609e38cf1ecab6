import { StampClock } from '@/protocol/stamp-clock'
import { isClockAhead, isStamp, stampMilliseconds, stampOf, stampReplica, stampTime, timeAfter } from '@/protocol/stamp'

const NOW = Date.UTC(2026, 5, 1)

describe('a stamp', () => {
  it('is 21 characters that give back time, counter and replica', () => {
    const stamp = stampOf({ milliseconds: NOW, counter: 37 }, 'Ab_-0123')
    expect(stamp).toHaveLength(21)
    expect(isStamp(stamp)).toBe(true)
    expect(stampTime(stamp)).toEqual({ milliseconds: NOW, counter: 37 })
    expect(stampMilliseconds(stamp)).toBe(NOW)
    expect(stampReplica(stamp)).toBe('Ab_-0123')
  })

  it('compares as text by time, then counter, then replica', () => {
    const inOrder = [
      stampOf({ milliseconds: NOW - 1, counter: 99 }, 'zzzzzzzz'),
      stampOf({ milliseconds: NOW, counter: 0 }, 'zzzzzzzz'),
      stampOf({ milliseconds: NOW, counter: 1 }, 'aaaaaaaa'),
      stampOf({ milliseconds: NOW, counter: 1 }, 'bbbbbbbb'),
      stampOf({ milliseconds: NOW * 36, counter: 0 }, 'aaaaaaaa'),
    ]
    expect([...inOrder].sort()).toEqual(inOrder)
  })

  it('is told from other text', () => {
    for (const text of ['', 'short', 'ABCDEFGHI0000replicaA', '0mpufzeo00000replica!', '0mpufzeo00000replicaAA']) {
      expect(isStamp(text)).toBe(false)
    }
  })

  it('runs ahead only when it is more than five minutes past the server', () => {
    const at = (milliseconds: number) => stampOf({ milliseconds, counter: 0 }, 'replicaA')
    expect(isClockAhead(at(NOW + 300_000), NOW)).toBe(false)
    expect(isClockAhead(at(NOW + 300_001), NOW)).toBe(true)
  })

  it('goes on to the next millisecond when a counter is used up', () => {
    expect(timeAfter({ milliseconds: NOW, counter: 36 ** 4 - 1 }, NOW)).toEqual({ milliseconds: NOW + 1, counter: 0 })
  })
})

describe('the clock of a replica', () => {
  it('never gives a stamp that is not later than the last, even when the phone is set back', () => {
    let now = NOW
    const clock = new StampClock('replicaA', () => now)
    const first = clock.next()
    now -= 86_400_000
    expect(clock.next() > first).toBe(true)
  })

  it('passes every stamp that it received', () => {
    const clock = new StampClock('replicaA', () => NOW)
    const received = stampOf({ milliseconds: NOW + 60_000, counter: 5 }, 'zzzzzzzz')
    clock.receive(received)
    expect(clock.next() > received).toBe(true)
  })

  it('goes back to the server once told, but never behind what is confirmed', () => {
    const clock = new StampClock('replicaA', () => NOW + 86_400_000)
    clock.next()
    clock.correct(NOW, '')
    expect(stampMilliseconds(clock.next())).toBe(NOW)
    const confirmed = stampOf({ milliseconds: NOW + 1_000, counter: 2 }, 'zzzzzzzz')
    clock.correct(NOW, confirmed)
    expect(clock.next() > confirmed).toBe(true)
    expect(clock.offset).toBe(-86_400_000)
  })
})
