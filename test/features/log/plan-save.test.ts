import { planMerge, planSave } from '@/features/log/plan-save'
import { valuesOfSession } from '@/features/log/values-of-session'
import { emptyValues } from '@/features/log/log-values'
import { aForm, aSession, SATURDAY, SATURDAY_20, spellStay, THAT_NIGHT } from './log-builders'

const prefilled = emptyValues({ accountId: 'main', anchorIds: ['su'], startAt: SATURDAY_20, slotId: 'saturday' })

const aTry = (overrides: Partial<Parameters<typeof planSave>[0]> = {}) => ({
  target: { type: 'show', slotId: 'saturday', day: SATURDAY } as const,
  sessionId: 'fresh',
  initial: prefilled,
  values: aForm(),
  now: THAT_NIGHT,
  today: SATURDAY,
  sessions: [],
  ...overrides,
})

describe('saving a new session', () => {
  it('writes everything known and nothing unknown', () => {
    expect(planSave(aTry())).toEqual({
      type: 'write',
      writes: [
        {
          kind: 'session',
          id: 'fresh',
          fields: {
            accountId: 'main',
            anchorIds: ['su'],
            startAt: SATURDAY_20,
            slotId: 'saturday',
            viewers: 11_240,
            views: 15_320,
            gmvFen: 18_630_000,
          },
        },
      ],
    })
  })

  it('has a list of anchors even when nobody is named', () => {
    const plan = planSave(aTry({ values: aForm({ anchorIds: [] }) }))
    expect(plan).toMatchObject({ type: 'write', writes: [{ fields: { anchorIds: [] } }] })
  })

  it('writes 退款至今 as a reading of today beside the session', () => {
    const plan = planSave(aTry({ values: aForm({ refundFen: '9,700' }) }))
    expect(plan.type === 'write' && plan.writes[1]).toEqual({
      kind: 'refundReading',
      id: `fresh.${SATURDAY}`,
      fields: { sessionId: 'fresh', asOf: SATURDAY, refundFen: 970_000, source: 'typed', deletedAt: null },
    })
  })

  it('stops at the first gap before anything is asked', () => {
    const values = aForm({ gmvFen: '', averageStaySeconds: '90分', durationMinutes: 240 })
    expect(planSave(aTry({ values, sessions: [aSession()] }))).toMatchObject({ type: 'blocked', first: 'gmvFen' })
  })

  it('asks about strange figures once', () => {
    const values = aForm({ averageStaySeconds: '90分', durationMinutes: 240 })
    expect(planSave(aTry({ values }))).toMatchObject({ type: 'doubtful' })
    expect(planSave(aTry({ values }), { acceptsDoubts: true }).type).toBe('write')
  })

  it('does not let impossible figures pass with 照存', () => {
    const values = aForm({ buyers: '20,000' })
    expect(planSave(aTry({ values }), { acceptsDoubts: true, keepsBoth: true }).type).toBe('blocked')
  })

  it('asks when the same account logged a show within the hour', () => {
    const stored = aSession({ startAt: SATURDAY_20 - 3_600_000 })
    expect(planSave(aTry({ sessions: [stored] }))).toEqual({ type: 'same_show', stored })
    expect(planSave(aTry({ sessions: [stored] }), { keepsBoth: true })).toMatchObject({
      type: 'write',
      writes: [{ kind: 'session', fields: { keptApartFrom: [stored.id] } }],
    })
  })

  it.each([
    ['another account', aSession({ accountId: 'second' })],
    ['61 minutes apart', aSession({ startAt: SATURDAY_20 + 61 * 60_000 })],
  ])('does not ask for %s', (_, stored) => {
    expect(planSave(aTry({ sessions: [stored] })).type).toBe('write')
  })
})

describe('merging', () => {
  it('writes the settled fields and the refunds into the stored session', () => {
    const writes = planMerge(aTry({ values: aForm({ refundFen: '9,700' }) }), { id: 'stored', fields: { orders: 305 } })
    expect(writes).toHaveLength(2)
    expect(writes[0]).toEqual({ kind: 'session', id: 'stored', fields: { orders: 305 } })
    expect(writes[1]).toMatchObject({ id: `stored.${SATURDAY}`, fields: { sessionId: 'stored', refundFen: 970_000 } })
  })

  it('writes no session when there is nothing to add', () => {
    expect(planMerge(aTry(), { id: 'stored', fields: {} })).toEqual([])
  })
})

describe('editing', () => {
  const stored = aSession({ views: 15_320, orders: 305 })
  const initial = valuesOfSession(stored, spellStay)
  const edit = (values: typeof initial) =>
    planSave(
      aTry({ target: { type: 'edit', sessionId: 'stored' }, sessionId: 'stored', initial, values, sessions: [stored] }),
    )

  it('writes only what was changed', () => {
    expect(edit({ ...initial, gmvFen: '190,000', orders: '' })).toEqual({
      type: 'write',
      writes: [{ kind: 'session', id: 'stored', fields: { gmvFen: 19_000_000, orders: null } }],
    })
  })

  it('writes nothing when nothing changed', () => {
    expect(edit({ ...initial, gmvFen: '186300' })).toEqual({ type: 'unchanged' })
  })

  it('does not take the session for its own double', () => {
    expect(edit({ ...initial, startAt: SATURDAY_20 + 60_000 }).type).toBe('write')
  })

  it('can add a refund reading alone', () => {
    expect(edit({ ...initial, refundFen: '0' })).toMatchObject({ type: 'write', writes: [{ kind: 'refundReading' }] })
  })
})
