import { dayOf, instantOf } from '@/domain/calendar/instant'
import type { RecordOf } from '@/domain/records/record'

export type SessionRecord = RecordOf<'session'>

/** A session of account `main` by `lin` at 20:00 of a day; its id is the day. */
export function sessionOn(day: string, overrides: Partial<SessionRecord> = {}): SessionRecord {
  const startAt = instantOf(day, 20 * 60)
  return { id: day, accountId: 'main', anchorIds: ['lin'], startAt, gmvFen: 10_000_00, ...overrides }
}

export function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** Epoch milliseconds of `2026-11-22 00:10` in Shanghai. */
export function at(text: string): number {
  const [day = '', time = '00:00'] = text.split(' ')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const instant = instantOf(day, hour * 60 + minute)
  if (dayOf(instant) !== day) throw new Error(`${text} is no time of that day`)
  return instant
}
