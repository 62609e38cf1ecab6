/** One way of doing something, ready to be timed. */
export interface Pass {
  /** Done before each run, untimed. */
  readonly reset?: () => unknown
  /** What is timed; it returns something, lest the engine skip its work. */
  readonly run: () => unknown
}

export interface Runner {
  readonly pass: Pass
  /** What one pass took before. */
  readonly expectedMs: number
}

const MOST_ROUNDS = 61
const LEAST_ROUNDS = 3
const SLOW_PASS_MS = 1_500
/** What all rounds of one contestant may take together. */
const BUDGET_MS = 600

/** Milliseconds since some moment. */
export type Stopwatch = () => number

/** What this process took of the processor: other work on the machine does not count, waiting neither. */
export const processorTime: Stopwatch = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** For what waits for the disk. */
export const wallTime: Stopwatch = () => performance.now()

/** Milliseconds of one pass. */
export async function timed({ reset, run }: Pass, stopwatch: Stopwatch): Promise<number> {
  await reset?.()
  const start = stopwatch()
  const kept = run()
  if (kept instanceof Promise) await kept
  const milliseconds = stopwatch() - start
  if (kept === undefined) throw new Error('a pass returned nothing')
  return milliseconds
}

/**
 * Median milliseconds of contestants that take turns, so that the machine's moods fall on all of them alike. A slow one
 * gets fewer turns, spread over the whole race.
 */
export async function race(runners: readonly Runner[], stopwatch: Stopwatch): Promise<readonly number[]> {
  const turns = runners.map(({ expectedMs }) => turnsOf(expectedMs))
  const rounds = Math.max(...turns)
  const times = runners.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { pass }] of runners.entries()) {
      const own = turns[place] ?? 0
      const hasTurn = Math.floor(((round + 1) * own) / rounds) > Math.floor((round * own) / rounds)
      if (hasTurn) times[place]?.push(await timed(pass, stopwatch))
    }
  }
  return times.map(medianOf)
}

function turnsOf(expectedMs: number): number {
  const least = expectedMs > SLOW_PASS_MS ? 1 : LEAST_ROUNDS
  return Math.min(MOST_ROUNDS, Math.max(least, Math.floor(BUDGET_MS / expectedMs)))
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
