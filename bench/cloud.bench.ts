import { BenchCloud, sessionBatches } from './bench-cloud'
import { BareSqlite } from './peers/bare-sqlite'
import { wallTime, type Pass } from './race'
import { sizedTimes, type SizedRace } from './sized-times'
import type { Family } from './subject'

const shared = { sizes: [10, 100, 1_000], thing: 'batches' } satisfies Partial<SizedRace>
const ours = { key: 'ours', label: 'ours' } as const
const bare = { key: 'sqlite', ratio: { key: 'overSqlite', of: 'over' } } as const

export const family: Family = {
  chapter: 6,
  title: 'Local cloud',
  sentence:
    'Batches of one session each, pushed one by one into a new team and pulled back page by page, through the cloud’s one entry over SQLite. ' +
    'The limits are a bare SQLite commit for each of the same texts, just as durable, and a bare read of them. Pushes are timed by the clock, for they wait for the disk.',
  measure: async () => {
    const open: Open = new Set()
    try {
      return [
        await sizedTimes({
          ...shared,
          name: 'cloud.push',
          label: 'Push',
          stopwatch: wallTime,
          ours: { ...ours, prepare: (size) => pushing(size, open) },
          peers: [{ ...bare, label: 'bare commits', prepare: (size) => committing(size, open) }],
        }),
        await sizedTimes({
          ...shared,
          name: 'cloud.pull',
          label: 'Pull',
          ours: { ...ours, prepare: (size) => pulling(size, open) },
          peers: [{ ...bare, label: 'bare reads', prepare: (size) => reading(size, open) }],
        }),
      ]
    } finally {
      for (const one of open) await one.close()
    }
  },
}

/** What is to be closed in the end. */
type Open = Set<{ close(): unknown }>

function pushing(size: number, open: Open): Pass {
  const batches = sessionBatches(size)
  let cloud: BenchCloud | undefined
  return {
    reset: async () => {
      await discard(cloud, open)
      cloud = await new BenchCloud().found()
      open.add(cloud)
    },
    run: () => cloud?.push(batches),
  }
}

function committing(size: number, open: Open): Pass {
  const texts = textsOf(size)
  let sqlite: BareSqlite | undefined
  return {
    reset: async () => {
      await discard(sqlite, open)
      sqlite = new BareSqlite()
      open.add(sqlite)
    },
    run: () => sqlite?.commit(texts),
  }
}

async function pulling(size: number, open: Open): Promise<Pass> {
  const cloud = await new BenchCloud().found()
  open.add(cloud)
  await cloud.push(sessionBatches(size))
  return { run: () => cloud.pull() }
}

function reading(size: number, open: Open): Pass {
  const sqlite = new BareSqlite()
  open.add(sqlite)
  sqlite.commit(textsOf(size))
  return { run: () => sqlite.read() }
}

async function discard(one: { close(): unknown } | undefined, open: Open): Promise<void> {
  if (one === undefined) return
  open.delete(one)
  await one.close()
}

function textsOf(size: number): readonly string[] {
  return sessionBatches(size).map((batch) => JSON.stringify(batch))
}
