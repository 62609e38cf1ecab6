import { instantOf } from '@/domain/calendar/instant'
import type { Me } from '@/domain/checklist/assignee'
import type { CheckRecord, ChecklistBook, ChecklistRecord, ItemRecord } from '@/domain/checklist/day-sections'
import type { DayShow } from '@/domain/checklist/shows-of-day'
import type { RecordOf } from '@/domain/records/record'
import { byId } from '../build-session'

/** A Saturday */
export const SATURDAY = '2026-11-21'
export const MONDAY = '2026-11-16'
const BEGAN = '2026-06-01'

export function listOf(id: string, overrides: Partial<ChecklistRecord> = {}): ChecklistRecord {
  return { id, name: id, moment: 'day', order: 0, from: BEGAN, ...overrides }
}

export function itemOf(id: string, overrides: Partial<ItemRecord> = {}): ItemRecord {
  return { id, checklistId: 'day', title: id, order: 0, from: BEGAN, ...overrides }
}

export function checkOf(id: string, overrides: Partial<CheckRecord> = {}): CheckRecord {
  return { id, state: 'done', byId: 'chen', at: instantOf(SATURDAY, 12 * 60), ...overrides }
}

export function showAt(day: string, hour: number, overrides: Partial<DayShow> = {}): DayShow {
  const startAt = instantOf(day, hour * 60)
  return { key: 'main', accountId: 'main', startAt, endAt: startAt + 3 * 3_600_000, ...showDefaults, ...overrides }
}

const showDefaults = { anchorIds: ['lin'], isLogged: false }

export interface BookParts {
  readonly lists: readonly ChecklistRecord[]
  readonly items: readonly ItemRecord[]
  readonly checks?: readonly CheckRecord[]
  readonly pauses?: readonly RecordOf<'pause'>[]
}

export function bookOf({ lists, items, checks = [], pauses = [] }: BookParts): ChecklistBook {
  return {
    lists,
    itemsOf: (checklistId) => items.filter((item) => item.checklistId === checklistId),
    checks: byId(checks),
    pauses,
  }
}

export const chen: Me = { memberId: 'chen', anchorIds: new Set(), isAlone: false }
