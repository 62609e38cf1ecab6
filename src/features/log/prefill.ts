import { businessDayOf } from '@/domain/calendar/business-day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { MINUTE_MS } from '@/domain/calendar/units'
import type { RecordOf } from '@/domain/records/record'
import type { DayBoundary } from '@/domain/records/team'
import { showsOn, type PlanRecord, type Show } from '@/domain/roster/shows-on'
import { showToLog } from '@/domain/roster/unlogged-show'
import { isKnown } from './is-known'
import type { LogTarget } from './log-target'
import { emptyValues, type LogValues } from './log-values'
import { valuesOfSession, type SpellStay } from './values-of-session'

export interface PrefillSources {
  /** Epoch milliseconds */
  readonly now: number
  readonly boundaries: readonly DayBoundary[]
  readonly plans: ReadonlyMap<string, PlanRecord>
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly accounts: ReadonlyMap<string, RecordOf<'account'>>
  readonly anchors: ReadonlyMap<string, RecordOf<'anchor'>>
  /** Who holds the phone. */
  readonly memberId: string
  readonly spellStay: SpellStay
}

export interface Prefill {
  /** `new` has become the show it stands for, where the roster has one that nobody logged. */
  readonly target: LogTarget
  readonly values: LogValues
  /** Where the length's picker opens. The real length is never taken from the plan. */
  readonly plannedMinutes?: number
  readonly isFromRoster: boolean
}

/** What stands in the form before anything is typed; `undefined` when the session to edit is not there any more. */
export function prefill(target: LogTarget, sources: PrefillSources): Prefill | undefined {
  switch (target.type) {
    case 'edit':
      return editOf(target, sources)
    case 'show': {
      const show = showsOn(target.day, sources.plans).find(({ slotId }) => slotId === target.slotId)
      return show ? showOf(show, sources) : blankOf(target, sources)
    }
    case 'copy':
      return copyOf(target, sources)
    default: {
      const show = showToLog(sources)
      return show ? showOf(show, sources) : blankOf(target, sources)
    }
  }
}

function editOf(
  target: LogTarget & { readonly type: 'edit' },
  { sessions, spellStay }: PrefillSources,
): Prefill | undefined {
  const session = sessions.get(target.sessionId)
  return session && { target, values: valuesOfSession(session, spellStay), isFromRoster: false }
}

function showOf(show: Show, { anchors }: PrefillSources): Prefill {
  const { slotId, day, accountId, startAt, endAt } = show
  const anchorIds = show.anchorIds.filter((id) => anchors.has(id))
  return {
    target: { type: 'show', slotId, day },
    values: emptyValues({ accountId, anchorIds, startAt, slotId }),
    plannedMinutes: (endAt - startAt) / MINUTE_MS,
    isFromRoster: true,
  }
}

function blankOf(target: LogTarget, sources: PrefillSources): Prefill {
  const { accounts, now } = sources
  const chosen = { startAt: now - (now % MINUTE_MS), anchorIds: onlyAnchor(sources), ...mainAccount(accounts) }
  return { target, values: emptyValues(chosen), isFromRoster: false }
}

/** 照上一场的设置: who, when in the day, and what was set for the ads; none of the figures. */
function copyOf(target: LogTarget & { readonly type: 'copy' }, sources: PrefillSources): Prefill {
  const session = sources.sessions.get(target.sessionId)
  if (!session) return blankOf(target, sources)
  const { accountId, anchorIds, durationMinutes } = session
  const { adBudgetFen, targetRoiHundredths } = valuesOfSession(session, sources.spellStay)
  return {
    target,
    values: {
      ...emptyValues({ accountId, anchorIds, startAt: lastAtSameTime(session.startAt, sources) }),
      adBudgetFen,
      targetRoiHundredths,
    },
    ...(isKnown(durationMinutes) && { plannedMinutes: durationMinutes }),
    isFromRoster: false,
  }
}

/** The last time the clock stood where it stood then: this business day, or the one before. */
function lastAtSameTime(startAt: number, { now, boundaries }: PrefillSources): number {
  const { hour, minute } = clockOf(startAt)
  const minuteOfDay = hour * 60 + minute
  const today = businessDayOf(now, boundaries)
  const candidates = [addDays(today, 1), today, addDays(today, -1)].map((day) => instantOf(day, minuteOfDay))
  return candidates.find((candidate) => candidate <= now) ?? startAt
}

function mainAccount(accounts: ReadonlyMap<string, RecordOf<'account'>>): { accountId?: string } {
  const [first] = [...accounts.values()].sort((left, right) => left.order - right.order)
  return first ? { accountId: first.id } : {}
}

/** Whoever broadcasts alone is never asked who it was; among several, or for somebody else, nobody is taken for granted. */
function onlyAnchor({ anchors, memberId }: PrefillSources): readonly string[] {
  const [first] = anchors.values()
  return anchors.size === 1 && first?.memberId === memberId ? [first.id] : []
}
