import { addDays } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { checkId } from '@/domain/checklist/check-id'
import type { RecordOf } from '@/domain/records/record'
import { bareChecks, checklistsTab, twelveWeeks, type ListsOfTeam } from './checklists-tab'
import { oncePerSize } from './once-per-size'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family } from './subject'

const ITEMS = 40
const LISTS = 8
/** Days of 40 items each: five weeks, a year, and ten of them. */
const DAYS = [36, 365, 3_650] as const
const TODAY = '2026-11-21'
const BEGAN = '2016-01-01'

export const family: Family = {
  chapter: 9,
  title: 'Checklists',
  sentence:
    'What the tab 清单 works out of its records before its first picture and after every tick (the lists of today around their shows, what is done of ' +
    'them, what waits for one person, health), and the map of twelve weeks on its own page. 40 items a day, all ticked. The limit is three bare ' +
    'passes over the same checks.',
  measure: async () => [
    await sizedTimes({
      name: 'checklists.tab',
      label: 'The tab’s work',
      sizes: DAYS.map((days) => days * ITEMS),
      thing: 'checks',
      ours: contestant(checklistsTab),
      peers: [pass(3)],
    }),
    await sizedTimes({
      name: 'checklists.weeks',
      label: 'The map of twelve weeks',
      sizes: DAYS.map((days) => days * ITEMS),
      thing: 'checks',
      ours: contestant(twelveWeeks),
      peers: [pass()],
    }),
  ],
}

function contestant(work: (records: ListsOfTeam) => unknown): Contestant {
  return {
    key: 'ours',
    label: 'ours',
    prepare: (size) => {
      const records = recordsAt(size)
      return { run: () => work(records) }
    },
  }
}

function pass(bound?: number): Contestant {
  return {
    key: 'pass',
    label: 'one bare pass',
    ratio: { key: 'overPass', of: 'over', ...(bound !== undefined && { bound }) },
    prepare: (size) => {
      const records = recordsAt(size)
      return { run: () => bareChecks(records) }
    },
  }
}

/** Eight lists of five items each, ticked on every day, and a show of each evening. */
const recordsAt = oncePerSize((size: number): ListsOfTeam => {
  const days = Array.from({ length: size / ITEMS }, (_, back) => addDays(TODAY, -back))
  const items = Array.from({ length: ITEMS }, (_, place): RecordOf<'checklistItem'> => {
    const checklistId = `list${place % LISTS}`
    return { id: `item${place}`, checklistId, title: `item ${place}`, order: place, assigneeId: 'member0', from: BEGAN }
  })
  const checks = days.flatMap((day) =>
    items.map(({ id, order }): RecordOf<'check'> => {
      const checked = checkId(id, { day })
      return { id: checked, state: 'done', byId: 'member0', at: instantOf(day, 600 + order) }
    }),
  )
  const lists = Array.from({ length: LISTS }, (_, order): RecordOf<'checklist'> => {
    return { id: `list${order}`, name: `list ${order}`, moment: 'day', order, from: BEGAN }
  })
  const sessions = days.map((day): RecordOf<'session'> => {
    return { id: day, accountId: 'acc0', anchorIds: ['anchor0'], startAt: instantOf(day, 1_200), durationMinutes: 180 }
  })
  return {
    ...{ lists: byId(lists), items: byId(items), checks: byId(checks), pauses: new Map() },
    ...{ sessions: byId(sessions), plans: new Map(), accounts: new Map(), boundaries: [] },
    now: instantOf(TODAY, 1_140),
  }
})

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
