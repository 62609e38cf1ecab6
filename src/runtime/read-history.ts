import type { Kind } from '@/domain/records/kinds'
import type { HistoryChange } from '@/protocol/calls'
import { findChangeProblem } from '@/protocol/change-schema'
import { streamOf } from '@/protocol/stream-of'
import type { Services } from './services'
import type { Shelf } from './shelf'
import type { TeamFailure } from './team-result'

export interface RecordName {
  readonly kind: Kind
  readonly id: string
}

/** `wrong_home`: a team of this phone alone has no log to ask. `next`: where the earlier page begins, if there is one. */
export type HistoryPage =
  { readonly ok: true; readonly changes: readonly HistoryChange[]; readonly next?: number } | TeamFailure

export interface History {
  /** What was written into a record of the open team, the latest first. */
  read(record: RecordName, before?: number): Promise<HistoryPage>
}

export function createHistory(shelf: Shelf, { cloud }: Services): History {
  return {
    read: async ({ kind, id }, before) => {
      const { active } = shelf.state()
      if (active?.home !== 'cloud') return { ok: false, code: 'wrong_home', message: 'the team has no log' }
      const stream = streamOf(kind, id)
      if (stream === undefined) return { ok: false, code: 'not_found', message: `${kind} ${id} is in no stream` }
      const place = { teamId: active.teamId, stream, kind, id }
      const reply = await cloud.call('history.read', before === undefined ? place : { ...place, before })
      if (!reply.ok) return reply
      const { changes, next } = reply.data
      const sound = changes.filter(({ fields, stamp }) => !findChangeProblem({ kind, id, fields, stamp, seen: 0 }))
      return { ok: true, changes: sound, ...(next !== undefined && { next }) }
    },
  }
}
