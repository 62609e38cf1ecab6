import type { Day } from '@/domain/calendar/day'
import type { RecordOf } from '@/domain/records/record'
import type { Write, WriteResult } from '@/replica/replica'
import { changedFields, type ChangedFields } from './changed-fields'
import type { FieldNotes } from './field-notes'
import type { LogField } from './log-fields'
import type { LogStore } from './log-store'
import { planMerge, planSave, type Answers } from './plan-save'

export interface SavePorts {
  readonly store: LogStore
  /** Epoch milliseconds */
  readonly now: () => number
  readonly today: () => Day
  readonly sessions: () => Iterable<RecordOf<'session'>>
  readonly write: (writes: readonly Write[]) => Promise<WriteResult>
  readonly clearDraft: () => Promise<unknown>
}

export type SaveOutcome =
  /** A save is under way already; this tap does nothing. */
  | { readonly type: 'busy' }
  | { readonly type: 'blocked'; readonly first: LogField }
  | { readonly type: 'doubtful'; readonly notes: FieldNotes }
  | { readonly type: 'same_show'; readonly stored: RecordOf<'session'> }
  | { readonly type: 'unchanged' }
  /** On storage, under this id. */
  | { readonly type: 'saved'; readonly sessionId: string }
  /** Nothing was written; what was typed is all there. */
  | { readonly type: 'failed'; readonly code: Extract<WriteResult, { ok: false }>['code'] }

/** What a tap on 保存 comes to, with what the person has answered so far. */
export async function saveSession(ports: SavePorts, answers: Answers): Promise<SaveOutcome> {
  const { store } = ports
  if (store.getState().isSaving) return { type: 'busy' }
  const plan = planSave(contextOf(ports), answers)
  if (plan.type === 'blocked' || plan.type === 'doubtful') store.show(plan.notes)
  if (plan.type === 'write') return write(ports, { writes: plan.writes, sessionId: store.getState().sessionId })
  if (plan.type === 'unchanged') await ports.clearDraft()
  return plan
}

/** Writes the chosen fields into the session that is there already. */
export async function saveMerged(
  ports: SavePorts,
  stored: { id: string; fields: ChangedFields },
): Promise<SaveOutcome> {
  if (ports.store.getState().isSaving) return { type: 'busy' }
  return write(ports, { writes: planMerge(contextOf(ports), stored), sessionId: stored.id })
}

/** What was typed here, apart from what was filled in for the person. */
export function typedFields({ store }: Pick<SavePorts, 'store'>): ChangedFields {
  const { initial, values } = store.getState()
  return changedFields(initial, values)
}

async function write(ports: SavePorts, saved: { writes: readonly Write[]; sessionId: string }): Promise<SaveOutcome> {
  const { store } = ports
  store.setSaving(true)
  const result = saved.writes.length > 0 ? await ports.write(saved.writes) : ({ ok: true } as const)
  if (!result.ok) {
    store.setSaving(false)
    return { type: 'failed', code: result.code }
  }
  // Only now, and after a kill in between the draft knows itself spent: its session is there under the same id.
  await ports.clearDraft()
  return { type: 'saved', sessionId: saved.sessionId }
}

function contextOf({ store, now, today, sessions }: SavePorts) {
  const { target, sessionId, initial, values } = store.getState()
  return { target, sessionId, initial, values, now: now(), today: today(), sessions: sessions() }
}
