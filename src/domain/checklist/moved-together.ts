import type { UsualIndex } from '../baseline/usual-index'
import { usualLevel } from '../baseline/usual-of'
import type { Day } from '../calendar/day'
import { firstOrderRate } from '../metrics/session-metrics'
import type { RecordOf } from '../records/record'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { fisherExact } from '../statistics/fisher-exact'
import { daySections, type ChecklistBook, type ItemRecord, type Section } from './day-sections'
import type { DayShow } from './shows-of-day'

type SessionRecord = RecordOf<'session'>

/** Shows, and how many of them had a first-order rate above their own usual. */
export interface Split {
  readonly shows: number
  readonly above: number
}

/** One item: the shows it was done for, and those it was left open for. Skipped ones are in neither. */
export interface ItemSplit {
  readonly item: ItemRecord
  readonly done: Split
  readonly open: Split
}

export type MovedTogether =
  | { readonly state: 'too_few'; readonly need: number }
  | {
      readonly state: 'known'
      readonly shows: number
      /** How many items were looked at */
      readonly looked: number
      /** Those that moved together with the first-order rate, the clearest first. */
      readonly items: readonly ItemSplit[]
    }

export interface TogetherQuery {
  readonly days: readonly Day[]
  readonly book: ChecklistBook
  readonly showsOf: (day: Day) => readonly DayShow[]
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly index: UsualIndex
}

/** Below this many shows nothing is said. */
const LEAST_SHOWS = 30
/** Of the findings that are kept, so many are expected to be chance. */
const FALSE_SHARE = 0.05

/**
 * Which items moved together with the first-order rate: for each, whether the rate was above the show's own usual where
 * it was done and where it was left open (Fisher, two-sided), and of all of them those that Benjamini and Hochberg keep.
 * A show counts where its rate and its usual are known and something was ticked on its day: a day without a tick may
 * only not have been written down.
 */
export function movedTogether(query: TogetherQuery): MovedTogether {
  const splits = new Map<string, Counted>()
  let shows = 0
  for (const day of query.days) {
    const sections = daySections(day, query.showsOf(day), query.book)
    if (!sections.some(({ entries }) => entries.some(({ state }) => state === 'done'))) continue
    for (const show of query.showsOf(day)) {
      const isAbove = aboveUsual(show, query)
      if (isAbove === undefined) continue
      shows += 1
      for (const section of sections) if (belongs(section, show)) count(section, isAbove, splits)
    }
  }
  if (shows < LEAST_SHOWS) return { state: 'too_few', need: LEAST_SHOWS - shows }
  // An item that was always done, or never, tells nothing.
  const looked = [...splits.values()].filter(({ done, open }) => done.shows > 0 && open.shows > 0)
  return { state: 'known', shows, looked: looked.length, items: clearOnes(looked) }
}

interface MutableSplit {
  shows: number
  above: number
}

interface Counted extends ItemSplit {
  readonly done: MutableSplit
  readonly open: MutableSplit
}

function aboveUsual({ sessionId }: DayShow, { sessions, index }: TogetherQuery): boolean | undefined {
  const session = sessionId === undefined ? undefined : sessions.get(sessionId)
  const rate = session && firstOrderRate(session)
  if (!session || rate === undefined) return undefined
  const usual = usualLevel(index, { session, figure: firstOrderRate })
  return usual.rung === 4 ? undefined : rate > usual.median
}

/** A list of the day belongs to every show of the day. */
function belongs({ show: own }: Section, show: DayShow): boolean {
  return own === undefined || own.key === show.key
}

function count({ entries }: Section, isAbove: boolean, splits: Map<string, Counted>): void {
  for (const { item, state } of entries) {
    if (state === 'skipped') continue
    const known = splits.get(item.id) ?? { item, done: { shows: 0, above: 0 }, open: { shows: 0, above: 0 } }
    splits.set(item.id, known)
    known[state].shows += 1
    if (isAbove) known[state].above += 1
  }
}

function clearOnes(looked: readonly ItemSplit[]): readonly ItemSplit[] {
  const chances = looked.map(({ done, open }) => {
    const table = [
      [done.above, done.shows - done.above],
      [open.above, open.shows - open.above],
    ] as const
    return fisherExact(table).twoSided
  })
  const isKept = benjaminiHochberg(chances, FALSE_SHARE)
  return looked
    .map((split, place) => ({ split, chance: chances[place] ?? 1, isKept: isKept[place] }))
    .filter((each) => each.isKept)
    .sort((left, right) => left.chance - right.chance)
    .map(({ split }) => split)
}
