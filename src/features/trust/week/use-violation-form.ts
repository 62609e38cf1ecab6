import { useState } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import type { RecordOf } from '@/domain/records/record'
import type { Appeal, ScoreType } from '@/domain/records/score'
import { inOrder } from '@/domain/team/account-order'
import { FULL_SCORE_TENTHS, parsePoints, pointsText } from '@/domain/trust-health/score-readings'
import { useText } from '@/locales/text-context'
import type { Write } from '@/replica/replica'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '@/runtime/use-save'
import { useChecklistWrites } from '../lists/use-checklist-writes'
import { useTrustText } from '../use-trust-text'

/** An entry of the ledger, a session whose deduction nobody has explained, or neither for a new one. */
export interface ViolationTarget {
  readonly violation?: RecordOf<'violation'>
  readonly session?: RecordOf<'session'>
}

export interface ViolationDraft {
  readonly day: Day
  readonly accountId: string
  readonly scoreType: ScoreType
  readonly points: string
  readonly reason: string
  readonly mended: string
  readonly appeal: Appeal
  readonly appealNote: string
  readonly sessionId: string | undefined
}

/** An entry of the ledger while it is typed, and what saving or deleting it writes. */
export function useViolationForm({ violation, session }: ViolationTarget, onClose: () => void) {
  const { common } = useText()
  const { ledger: words } = useTrustText()
  const { today, newId } = useChecklistWrites()
  const boundaries = useBoundaries()
  const mainAccountId = inOrder(useRecords('account'))[0]?.id ?? ''
  const write = useSave()
  const [draft, setDraft] = useState<ViolationDraft>(() => {
    if (violation) return draftOf(violation)
    const day = session ? businessDayOf(session.startAt, boundaries) : today()
    return { ...EMPTY, day, accountId: session?.accountId ?? mainAccountId, sessionId: session?.id }
  })
  const [isAsked, setIsAsked] = useState(false)
  const parsed = parsePoints(draft.points, FULL_SCORE_TENTHS)
  const isWrong = draft.reason.trim() === '' || (!parsed.ok && parsed.reason !== 'empty')
  const save = async () => {
    if (isWrong) return setIsAsked(true)
    const fields = fieldsOf(draft, parsed.ok ? parsed.tenths : null)
    const saved = await write([{ kind: 'violation', id: violation?.id ?? newId(), fields }], { words: common.saved })
    if (saved) onClose()
  }
  const remove = async () => {
    if (!violation) return
    const removal = (isRemoved: boolean): Write[] => [{ kind: 'violation', id: violation.id, fields: { isRemoved } }]
    if (await write(removal(true), { words: words.removed, undo: removal(false) })) onClose()
  }
  return {
    draft,
    parsed,
    isReasonMissing: isAsked && draft.reason.trim() === '',
    change: (changed: Partial<ViolationDraft>) => setDraft((before) => ({ ...before, ...changed })),
    save: () => void save(),
    remove: () => void remove(),
  }
}

function fieldsOf(
  { points: _points, reason, mended, appealNote, sessionId, ...rest }: ViolationDraft,
  tenths: number | null,
) {
  return {
    ...rest,
    pointsTenths: tenths,
    reason: reason.trim(),
    mended: mended.trim() || null,
    appealNote: appealNote.trim() || null,
    sessionId: sessionId ?? null,
  }
}

const EMPTY: Omit<ViolationDraft, 'day' | 'accountId' | 'sessionId'> = {
  scoreType: 'live',
  points: '',
  reason: '',
  mended: '',
  appeal: 'none',
  appealNote: '',
}

function draftOf(violation: RecordOf<'violation'>): ViolationDraft {
  const { day, accountId, scoreType, pointsTenths, reason, mended, appeal, appealNote, sessionId } = violation
  return {
    ...{ day, accountId, scoreType, reason, appeal },
    points: pointsTenths === null || pointsTenths === undefined ? '' : pointsText(pointsTenths),
    mended: mended ?? '',
    appealNote: appealNote ?? '',
    sessionId: sessionId ?? undefined,
  }
}
