import type { DayBoundary } from '@/domain/records/team'
import type { Replica } from '@/replica/replica'
import type { Runtime } from '@/runtime/runtime'
import { isTouched } from './changed-fields'
import { openFoldsOf } from './fold-preference'
import { usableDraft, type LogDraft } from './log-draft'
import { createLogStore, type LogStore } from './log-store'
import { draftKeyOf, type LogTarget } from './log-target'
import type { LogValues } from './log-values'
import { prefill, type Prefill } from './prefill'
import type { SpellStay } from './values-of-session'

export interface OpenedLog {
  readonly store: LogStore
  /** What the roster or the record gave; clearing the draft leads back to it. */
  readonly prefilled: Prefill
  readonly boundaries: readonly DayBoundary[]
  readonly clearDraft: () => Promise<unknown>
}

interface OpenContext {
  readonly runtime: Pick<Runtime, 'clock' | 'drafts' | 'preferences' | 'random'>
  readonly replica: Pick<Replica, 'teamId' | 'memberId' | 'records' | 'find'>
  readonly spellStay: SpellStay
}

const ID_BITS = 96

/** Opens the form with its draft if there is one; `undefined` when the session to edit is not there any more. */
export function openLogForm(wanted: LogTarget, { runtime, replica, spellStay }: OpenContext): OpenedLog | undefined {
  const { clock, drafts, preferences, random } = runtime
  const boundaries = replica.find('settings', 'team')?.dayBoundaries ?? []
  const isLogged = (sessionId: string) => wanted.type !== 'edit' && replica.find('session', sessionId) !== undefined
  const draftOf = (target: LogTarget) =>
    usableDraft(drafts.load<LogDraft>(draftKeyOf(replica.teamId, target)), isLogged)

  const sources = { now: clock.now(), boundaries, memberId: replica.memberId, spellStay, ...recordsOf(replica) }
  // A draft begun without a show of the roster goes before a show that came due meanwhile.
  const started = wanted.type === 'new' ? draftOf(wanted) : undefined
  const prefilled = prefill(wanted, sources)
  if (!prefilled) return undefined
  const target = started ? wanted : prefilled.target
  const draft = started ?? draftOf(target)
  const key = draftKeyOf(replica.teamId, target)
  const initial = draft?.initial ?? prefilled.values

  const store = createLogStore({
    form: {
      target,
      sessionId: draft?.sessionId ?? (wanted.type === 'edit' ? wanted.sessionId : random.id(ID_BITS)),
      initial,
      values: draft?.values ?? initial,
      restored: draft,
    },
    openFolds: openFoldsOf(preferences.get()),
    keepDraft: async (changed) => (await (isWorthKeeping(changed) ? drafts.save(key, changed) : drafts.clear(key))).ok,
    now: () => clock.now(),
    spellStay,
  })
  return { store, prefilled, boundaries, clearDraft: () => drafts.clear(key) }
}

function isWorthKeeping({ initial, values }: { readonly initial: LogValues; readonly values: LogValues }): boolean {
  return isTouched(initial, values)
}

function recordsOf(replica: Pick<Replica, 'records'>) {
  return {
    plans: replica.records('plan'),
    sessions: replica.records('session'),
    accounts: replica.records('account'),
    anchors: replica.records('anchor'),
  }
}
