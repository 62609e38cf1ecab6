import type { Day } from '@/domain/calendar/day'

/** What the form was opened for. */
export type LogTarget =
  | { readonly type: 'edit'; readonly sessionId: string }
  | { readonly type: 'show'; readonly slotId: string; readonly day: Day }
  | { readonly type: 'copy'; readonly sessionId: string }
  | { readonly type: 'new' }

/** The target of an address such as `/pages-sessions/log/index?slot=ab&day=2026-11-21`. */
export function logTargetOf(params: Readonly<Record<string, string | undefined>>): LogTarget {
  const { session, slot, day, copy } = params
  if (session) return { type: 'edit', sessionId: session }
  if (slot && day) return { type: 'show', slotId: slot, day }
  if (copy) return { type: 'copy', sessionId: copy }
  return { type: 'new' }
}

/** Where the draft of this target lies: one for each team and target, so no draft hides another show's. */
export function draftKeyOf(teamId: string, target: LogTarget): string {
  switch (target.type) {
    case 'edit':
      return `${teamId}/log/edit:${target.sessionId}`
    case 'show':
      return `${teamId}/log/show:${target.slotId}:${target.day}`
    case 'copy':
      return `${teamId}/log/copy:${target.sessionId}`
    default:
      return `${teamId}/log/new`
  }
}
