import type { LogDraft } from '@/features/log/log-draft'
import { createLogStore, noteOf } from '@/features/log/log-store'
import { emptyValues } from '@/features/log/log-values'
import { aForm, SATURDAY_20, spellStay, THAT_NIGHT } from './log-builders'

const initial = emptyValues({ accountId: 'main', startAt: SATURDAY_20 })

const aStore = (values = initial) => {
  const drafts: LogDraft[] = []
  const isKept = { now: true }
  const store = createLogStore({
    form: { target: { type: 'new' }, sessionId: 'fresh', initial, values },
    openFolds: {},
    keepDraft: (draft) => Promise.resolve(drafts.push(draft) > 0 && isKept.now),
    now: () => THAT_NIGHT,
    spellStay,
  })
  return { store, drafts, isKept, state: store.getState }
}

describe('the form while somebody types', () => {
  it('keeps every keystroke as a draft', () => {
    const { store, drafts } = aStore()
    store.type('gmvFen', '1')
    store.type('gmvFen', '18')
    store.choose({ durationMinutes: 200 })
    expect(drafts.map(({ values }) => values.gmvFen)).toEqual(['1', '18', '18'])
    expect(drafts[2]).toMatchObject({ sessionId: 'fresh', savedAt: THAT_NIGHT, values: { durationMinutes: 200 } })
  })

  it('changes one text and no other part with a keystroke', () => {
    const { store, state } = aStore()
    const before = state()
    store.type('gmvFen', '1')
    const { values, ...rest } = state()
    expect({ ...values, gmvFen: '' }).toEqual(before.values)
    expect(rest.notes).toBe(before.notes)
    expect(rest.openFolds).toBe(before.openFolds)
  })

  it('judges a field when it is left, not while it is typed', () => {
    const { store, state } = aStore(aForm())
    store.type('buyers', '20000')
    expect(noteOf('buyers')(state())).toBeUndefined()
    store.leave('buyers')
    expect(noteOf('buyers')(state())).toMatchObject({ tone: 'error', rule: 'buyersOverViewers' })
    store.type('viewers', '21000')
    expect(noteOf('buyers')(state())).toBeUndefined()
  })

  it('spells out what it understood when a field is left', () => {
    const { store, state, drafts } = aStore()
    store.type('gmvFen', '18.63万')
    store.leave('gmvFen')
    store.type('averageStaySeconds', '9:20')
    store.leave('averageStaySeconds')
    expect(state().values).toMatchObject({ gmvFen: '186,300', averageStaySeconds: '9分20秒' })
    expect(drafts[drafts.length - 1]?.values.averageStaySeconds).toBe('9分20秒')
  })

  it('leaves a text alone that it cannot read', () => {
    const { store, state } = aStore()
    store.type('orders', '三百 ')
    store.leave('orders')
    expect(state().values.orders).toBe('三百 ')
    expect(noteOf('orders')(state())).toMatchObject({ reason: 'unreadable' })
  })

  it('tells of gaps only after saving was tried', () => {
    const { store, state } = aStore()
    store.leave('viewers')
    expect(state().notes).toEqual({})
    store.show({})
    store.leave('viewers')
    expect(Object.keys(state().notes).sort()).toEqual(['gmvFen', 'viewers', 'views'])
    store.type('views', '1')
    expect(Object.keys(state().notes)).toEqual(['gmvFen'])
  })

  it('keeps no draft of what is being saved, and keeps it again when that failed', () => {
    const { store, drafts } = aStore()
    store.setSaving(true)
    store.type('orders', '3')
    expect(drafts).toHaveLength(0)
    store.setSaving(false)
    expect(drafts.map(({ values }) => values.orders)).toEqual(['3'])
  })

  it('says so when storage refuses the draft', async () => {
    const { store, state, isKept } = aStore()
    isKept.now = false
    store.type('orders', '3')
    await Promise.resolve()
    expect(state().isDraftKept).toBe(false)
  })

  it('can be cleared and put back', () => {
    const { store, state } = aStore(aForm())
    store.replace({ initial, values: initial })
    expect(state().values).toBe(initial)
    const filled = aForm({ orders: '305' })
    store.replace({ initial, values: filled })
    expect(state().values).toBe(filled)
  })
})
