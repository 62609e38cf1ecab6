import type { Write, WriteResult } from '@/replica/replica'
import { createLogStore } from '@/features/log/log-store'
import { saveMerged, saveSession, typedFields, type SavePorts } from '@/features/log/save-session'
import { emptyValues } from '@/features/log/log-values'
import { aForm, aSession, SATURDAY, SATURDAY_20, spellStay, THAT_NIGHT } from './log-builders'

const initial = emptyValues({ accountId: 'main', anchorIds: ['su'], startAt: SATURDAY_20, slotId: 'saturday' })

const aSave = (values = aForm(), stored = [] as ReturnType<typeof aSession>[]) => {
  const done: string[] = []
  const written: Write[][] = []
  let answer: WriteResult = { ok: true }
  const store = createLogStore({
    form: { target: { type: 'new' }, sessionId: 'fresh', initial, values },
    openFolds: {},
    keepDraft: () => Promise.resolve(done.push('draft kept') > 0),
    now: () => THAT_NIGHT,
    spellStay,
  })
  const ports: SavePorts = {
    store,
    now: () => THAT_NIGHT,
    today: () => SATURDAY,
    sessions: () => stored,
    write: async (writes) => {
      done.push('written')
      if (answer.ok) written.push([...writes])
      return answer
    },
    clearDraft: async () => void done.push('draft cleared'),
  }
  return { ports, store, done, written, refuse: (next: WriteResult) => void (answer = next) }
}

describe('tapping 保存', () => {
  it('writes first and clears the draft after', async () => {
    const { ports, done, written } = aSave()
    expect(await saveSession(ports, {})).toEqual({ type: 'saved', sessionId: 'fresh' })
    expect(done).toEqual(['written', 'draft cleared'])
    expect(written[0]).toHaveLength(1)
  })

  it('saves once when tapped twice', async () => {
    const { ports, written } = aSave()
    const taps = await Promise.all([saveSession(ports, {}), saveSession(ports, {})])
    expect(taps.map(({ type }) => type)).toEqual(['saved', 'busy'])
    expect(await saveSession(ports, {})).toEqual({ type: 'busy' })
    expect(written).toHaveLength(1)
  })

  it('keeps the draft when storage is full, and can be tried again', async () => {
    const { ports, done, written, refuse } = aSave()
    refuse({ ok: false, code: 'storage_full', message: 'quota' })
    expect(await saveSession(ports, {})).toEqual({ type: 'failed', code: 'storage_full' })
    expect(done).toEqual(['written', 'draft kept'])
    refuse({ ok: true })
    expect((await saveSession(ports, {})).type).toBe('saved')
    expect(written[0]?.[0]?.id).toBe('fresh')
  })

  it('shows what blocks beside the fields and touches nothing', async () => {
    const { ports, store, done } = aSave(aForm({ gmvFen: '' }))
    expect(await saveSession(ports, {})).toMatchObject({ type: 'blocked', first: 'gmvFen' })
    expect(store.getState().notes).toHaveProperty('gmvFen')
    expect(done).toEqual([])
  })

  it('merges only what was typed here', async () => {
    const { ports, written } = aSave(aForm({ orders: '305' }), [aSession()])
    const outcome = await saveSession(ports, {})
    expect(outcome).toMatchObject({ type: 'same_show', stored: { id: 'stored' } })
    expect(typedFields(ports)).toEqual({ viewers: 11_240, views: 15_320, gmvFen: 18_630_000, orders: 305 })
    expect(await saveMerged(ports, { id: 'stored', fields: { orders: 305 } })).toEqual({
      type: 'saved',
      sessionId: 'stored',
    })
    expect(written).toEqual([[{ kind: 'session', id: 'stored', fields: { orders: 305 } }]])
  })

  it('is settled without a write when a merge adds nothing', async () => {
    const { ports, done } = aSave()
    expect((await saveMerged(ports, { id: 'stored', fields: {} })).type).toBe('saved')
    expect(done).toEqual(['draft cleared'])
  })
})
