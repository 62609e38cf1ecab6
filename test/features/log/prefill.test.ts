import { instantOf } from '@/domain/calendar/instant'
import type { PlanRecord } from '@/domain/roster/shows-on'
import { prefill, type PrefillSources } from '@/features/log/prefill'
import { aSession, SATURDAY, SATURDAY_20, spellStay, THAT_NIGHT } from './log-builders'

const byId = <T extends { id: string }>(...records: T[]) => new Map(records.map((record) => [record.id, record]))

const slot: PlanRecord = {
  id: 'saturday',
  type: 'slot',
  accountId: 'main',
  weekday: 6,
  startMinute: 1200,
  durationMinutes: 180,
  anchorIds: ['su', 'gone'],
  from: '2026-06-01',
}

const sources = (overrides: Partial<PrefillSources> = {}): PrefillSources => ({
  now: THAT_NIGHT,
  boundaries: [],
  plans: byId(slot),
  sessions: new Map(),
  accounts: byId({ id: 'second', name: '分号', order: 2 }, { id: 'main', name: '禾序女装', order: 1 }),
  anchors: byId({ id: 'su', name: '苏禾', order: 1, tint: 2 }),
  memberId: 'm-su',
  spellStay,
  ...overrides,
})

describe('what stands in the form before anything is typed', () => {
  it('is the latest show of the roster that nobody logged', () => {
    expect(prefill({ type: 'new' }, sources())).toMatchObject({
      target: { type: 'show', slotId: 'saturday', day: SATURDAY },
      values: { accountId: 'main', anchorIds: ['su'], startAt: SATURDAY_20, slotId: 'saturday', gmvFen: '' },
      isFromRoster: true,
    })
  })

  it('is the show on air once half of it is over, since a show may end early', () => {
    const minutes = (count: number) => SATURDAY_20 + count * 60_000
    expect(prefill({ type: 'new' }, sources({ now: minutes(89) }))?.isFromRoster).toBe(false)
    expect(prefill({ type: 'new' }, sources({ now: minutes(90) }))?.values.slotId).toBe('saturday')
  })

  it('never takes the real length from the plan, and opens its picker there', () => {
    const filled = prefill({ type: 'show', slotId: 'saturday', day: SATURDAY }, sources())
    expect(filled?.values.durationMinutes).toBeUndefined()
    expect(filled?.plannedMinutes).toBe(180)
  })

  it('is now and the main account when the roster has nothing open', () => {
    const logged = sources({ sessions: byId(aSession({ slotId: 'saturday' })), now: THAT_NIGHT + 12_345 })
    const filled = prefill({ type: 'new' }, logged)
    expect(filled).toMatchObject({ target: { type: 'new' }, isFromRoster: false })
    expect(filled?.values).toMatchObject({ accountId: 'main', startAt: THAT_NIGHT, anchorIds: [] })
  })

  it('takes an only anchor for granted on her own phone, and nobody elsewhere or among several', () => {
    const su = { id: 'su', name: '苏禾', order: 1, tint: 2, memberId: 'm-su' }
    const xu = { id: 'xu', name: '许可', order: 2, tint: 1 }
    const blank = (over: Partial<PrefillSources>) =>
      prefill({ type: 'new' }, sources({ plans: new Map(), ...over }))?.values.anchorIds
    expect(blank({ anchors: new Map([['su', su]]) })).toEqual(['su'])
    expect(blank({ anchors: new Map([['su', su]]), memberId: 'm-lin' })).toEqual([])
    expect(blank({ anchors: new Map(Object.entries({ su, xu })) })).toEqual([])
  })

  it('fills in the show asked for, also one of last week', () => {
    const filled = prefill({ type: 'show', slotId: 'saturday', day: '2026-11-14' }, sources())
    expect(filled?.values.startAt).toBe(instantOf('2026-11-14', 1200))
  })

  it('is a blank form for a slot that was deleted since', () => {
    const filled = prefill({ type: 'show', slotId: 'saturday', day: SATURDAY }, sources({ plans: new Map() }))
    expect(filled).toMatchObject({ isFromRoster: false, values: { accountId: 'main' } })
  })

  it('spells out the session to edit, and is nothing when that is gone', () => {
    const stored = aSession({ averageStaySeconds: 520, stayBase: 'last' })
    expect(prefill({ type: 'edit', sessionId: 'stored' }, sources({ sessions: byId(stored) }))?.values).toMatchObject({
      gmvFen: '186,300',
      averageStaySeconds: '8分40秒',
      stayBase: 'last',
      refundFen: '',
    })
    expect(prefill({ type: 'edit', sessionId: 'stored' }, sources())).toBeUndefined()
  })
})

describe('a duplicate of the last setup', () => {
  const last = aSession({
    startAt: instantOf('2026-11-19', 1200),
    durationMinutes: 200,
    adBudgetFen: 1_000_000,
    targetRoiHundredths: 350,
    slotId: 'thursday',
    orders: 300,
  })
  const copyAt = (now: number, stored = last) =>
    prefill({ type: 'copy', sessionId: 'stored' }, sources({ now, sessions: byId(stored) }))

  it('takes who and what was set, and none of the figures', () => {
    const values = copyAt(THAT_NIGHT)?.values
    expect(values).toMatchObject({
      accountId: 'main',
      anchorIds: ['su'],
      adBudgetFen: '10,000',
      targetRoiHundredths: '3.50',
    })
    expect(values).toMatchObject({ gmvFen: '', viewers: '', orders: '' })
    expect(values).not.toHaveProperty('slotId')
    expect(values).not.toHaveProperty('durationMinutes')
  })

  it('begins at the same time of the last day on which that has been', () => {
    expect(copyAt(THAT_NIGHT)?.values.startAt).toBe(SATURDAY_20)
    expect(copyAt(instantOf(SATURDAY, 600))?.values.startAt).toBe(instantOf('2026-11-20', 1200))
  })

  it('knows that half past midnight belongs to the evening before', () => {
    const late = aSession({ startAt: instantOf('2026-11-19', 30) })
    expect(copyAt(instantOf('2026-11-22', 60), late)?.values.startAt).toBe(instantOf('2026-11-22', 30))
  })
})
