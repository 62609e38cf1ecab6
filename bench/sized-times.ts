import { processorTime, race, timed, type Pass, type Runner, type Stopwatch } from './race'
import { sizeColumns } from './sizes'
import type { Line, Ratio, Subject } from './subject'

/** A contestant whose pass would take longer than this is left out at that size. */
export const LONGEST_PASS_MS = 6_000
const WARM_BELOW_MS = 300
const STEP = 10

export interface Contestant {
  readonly key: string
  readonly label: string
  readonly ratio?: Ratio
  prepare(size: number): Pass | Promise<Pass>
}

export interface SizedRace {
  readonly name: string
  readonly label: string
  readonly sizes: readonly number[]
  /** What a size counts. */
  readonly thing: string
  /** Processor time where it is not said. */
  readonly stopwatch?: Stopwatch
  readonly ours: Contestant
  readonly peers: readonly Contestant[]
}

interface Entry extends Runner {
  readonly contestant: Contestant
  readonly place: number
}

/** Times all contestants at all sizes in one race. */
export async function sizedTimes({ stopwatch = processorTime, ...spec }: SizedRace): Promise<Subject> {
  const { name, label, ours, peers, sizes, thing } = spec
  const entries: Entry[] = []
  for (const contestant of [ours, ...peers]) entries.push(...(await entriesOf(contestant, sizes, stopwatch)))
  const times = await race(entries, stopwatch)
  const lineOf = (contestant: Contestant): Line => {
    const timeAt = (place: number) =>
      entries.findIndex((entry) => entry.contestant === contestant && entry.place === place)
    return { ...titleOf(contestant), values: sizes.map((_, place) => times[timeAt(place)] ?? null) }
  }
  const columns = sizeColumns(sizes, thing)
  return { name, label, unit: 'ms', columns, ours: lineOf(ours), peers: peers.map(lineOf), isGrowing: true }
}

function titleOf({ key, label, ratio }: Contestant): Omit<Line, 'values'> {
  return { key, label, ratio }
}

async function entriesOf(
  contestant: Contestant,
  sizes: readonly number[],
  stopwatch: Stopwatch,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (const [place, size] of sizes.entries()) {
    const before = entries[place - 1]
    if (before && before.expectedMs * STEP > LONGEST_PASS_MS) break
    const pass = await contestant.prepare(size)
    entries.push({ contestant, place, pass, expectedMs: await warmed(pass, stopwatch) })
  }
  return entries
}

/** What a pass takes once its code has been seen. */
async function warmed(pass: Pass, stopwatch: Stopwatch): Promise<number> {
  let milliseconds = await timed(pass, stopwatch)
  for (let times = 0; times < 3 && milliseconds < WARM_BELOW_MS; times += 1) milliseconds = await timed(pass, stopwatch)
  return milliseconds
}
