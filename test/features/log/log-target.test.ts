import { draftKeyOf, logTargetOf } from '@/features/log/log-target'

describe('what the log was opened for', () => {
  it.each([
    [
      { session: 's1', slot: 'x', day: '2026-11-21' },
      { type: 'edit', sessionId: 's1' },
    ],
    [
      { slot: 'sat', day: '2026-11-21' },
      { type: 'show', slotId: 'sat', day: '2026-11-21' },
    ],
    [{ slot: 'sat' }, { type: 'new' }],
    [{ copy: 's2' }, { type: 'copy', sessionId: 's2' }],
    [{}, { type: 'new' }],
  ])('reads the address %j', (params, target) => {
    expect(logTargetOf(params)).toEqual(target)
  })

  it('keeps a draft of its own for each team and each target', () => {
    const targets = [
      { session: 'a' },
      { copy: 'a' },
      { slot: 'a', day: '2026-11-21' },
      { slot: 'a', day: '2026-11-28' },
      {},
    ]
    const keys = ['t1', 't2'].flatMap((team) => targets.map((params) => draftKeyOf(team, logTargetOf(params))))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
