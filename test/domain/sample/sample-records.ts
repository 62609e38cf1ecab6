import { UsualIndex } from '@/domain/baseline/usual-index'
import type { Kind, Kinds } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import { readingsBySession, type ReadingsOf } from '@/domain/refunds/refund-so-far'
import type { PlanRecord } from '@/domain/roster/shows-on'
import type { SampleOptions } from '@/domain/sample/sample-calendar'
import { sampleTeam } from '@/domain/sample/sample-team'

/** 2026-11-22 10:12 in Shanghai, when the pictures of the session list were taken. */
export const SUNDAY_MORNING = Date.parse('2026-11-22T10:12:00+08:00')

export interface SampleRecords {
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly plans: ReadonlyMap<string, PlanRecord>
  readonly readingsOf: ReadingsOf
  readonly index: UsualIndex
  /** The main account's sessions whose business day is in the week, Monday first. */
  week(monday: string, sunday: string): readonly RecordOf<'session'>[]
}

/** The sample team as a screen reads it. */
export function sampleRecords(options: SampleOptions): SampleRecords {
  const sessions = recordsOf('session', options)
  const readings = recordsOf('refundReading', options)
  return {
    sessions,
    plans: recordsOf('plan', options),
    readingsOf: readingsBySession(readings.values(), sessions, []),
    index: new UsualIndex(sessions.values(), []),
    week: (monday, sunday) =>
      [...sessions.values()].filter(
        ({ id, accountId }) => accountId === 'account-main' && id >= `session-${monday}` && id <= `session-${sunday}`,
      ),
  }
}

function recordsOf<K extends Kind>(kind: K, options: SampleOptions): Map<string, RecordOf<K>> {
  const writes = sampleTeam(options).writes.filter((write) => write.kind === kind)
  return new Map(writes.map(({ id, fields }) => [id, { id, ...(fields as unknown as Kinds[K]) }]))
}
