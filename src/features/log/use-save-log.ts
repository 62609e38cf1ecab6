import { useMemo, useRef, useState } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { RecordOf } from '@/domain/records/record'
import { useFormText } from '@/locales/use-form-text'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useReplica } from '@/runtime/use-replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useToast } from '@/ui/toast'
import type { ChangedFields } from './changed-fields'
import type { FieldNotes } from './field-notes'
import type { OpenedLog } from './open-log-form'
import type { Answers } from './plan-save'
import { revealField } from './reveal-field'
import { saveMerged, saveSession, typedFields, type SaveOutcome, type SavePorts } from './save-session'
import { savedJudgement } from './saved-judgement'
import { savedWords } from './saved-words'

export type SaveQuestion =
  | { readonly type: 'doubtful'; readonly notes: FieldNotes }
  | { readonly type: 'same_show'; readonly stored: RecordOf<'session'> }

export interface SaveLog {
  /** What a person is asked right now. */
  readonly question?: SaveQuestion
  readonly save: () => void
  readonly saveAnyway: () => void
  readonly keepBoth: () => void
  readonly merge: (stored: RecordOf<'session'>, fields: ChangedFields) => void
  readonly lookAgain: () => void
  readonly typed: () => ChangedFields
}

/** Saving, with what is asked on the way. Answers hold until the person goes back to the form. */
export function useSaveLog(opened: OpenedLog): SaveLog {
  const [question, setQuestion] = useState<SaveQuestion>()
  const answers = useRef<Answers>({})
  const ports = useSavePorts(opened)
  const settle = useSettle(opened, setQuestion)

  const attempt = (more: Answers) => {
    answers.current = { ...answers.current, ...more }
    void saveSession(ports, answers.current).then(settle)
  }
  return {
    question,
    save: () => {
      answers.current = {}
      attempt({})
    },
    saveAnyway: () => attempt({ acceptsDoubts: true }),
    keepBoth: () => attempt({ keepsBoth: true }),
    merge: (stored, fields) => void saveMerged(ports, { id: stored.id, fields }).then(settle),
    lookAgain: () => setQuestion(undefined),
    typed: () => typedFields(ports),
  }
}

function useSavePorts({ store, boundaries, clearDraft }: OpenedLog): SavePorts {
  const { clock } = useRuntime()
  const replica = useReplica()
  return useMemo(
    () => ({
      store,
      clearDraft,
      now: () => clock.now(),
      today: () => businessDayOf(clock.now(), boundaries),
      sessions: () => replica.records('session').values(),
      write: (writes) => replica.write(writes),
    }),
    [store, clearDraft, boundaries, clock, replica],
  )
}

/** What the screen does about each outcome. */
function useSettle({ store, boundaries }: OpenedLog, ask: (question: SaveQuestion | undefined) => void) {
  const { navigation, device } = useRuntime()
  const replica = useReplica()
  const toast = useToast()
  const { common, log } = useFormText()
  const share = (id: string) => navigation.open(routeTo(ROUTES.session, { id, share: '1' }))
  return (outcome: SaveOutcome) => {
    ask(outcome.type === 'doubtful' || outcome.type === 'same_show' ? outcome : undefined)
    if (outcome.type === 'blocked') revealField(store, outcome.first)
    if (outcome.type === 'failed') toast.show({ words: failureWords(outcome.code, common, log.invalid) })
    if (outcome.type === 'unchanged') navigation.back()
    if (outcome.type !== 'saved') return
    device.vibrate()
    const session = replica.find('session', outcome.sessionId)
    const judgement = session && savedJudgement(session, replica.records('session').values(), boundaries)
    toast.leave(
      store.getState().target.type === 'edit'
        ? { words: log.savedEdit }
        : {
            words: savedWords(judgement, log),
            next: { words: log.savedShare, onNext: () => share(outcome.sessionId) },
          },
    )
    navigation.back()
  }
}

function failureWords(
  code: Extract<SaveOutcome, { type: 'failed' }>['code'],
  { storageFull, storageUnavailable }: { readonly storageFull: string; readonly storageUnavailable: string },
  invalid: string,
): string {
  if (code === 'storage_full') return storageFull
  return code === 'invalid' ? invalid : storageUnavailable
}
