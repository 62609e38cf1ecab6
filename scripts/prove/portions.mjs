import { availableParallelism } from 'node:os'
import { run } from '../run.mjs'

/** So many runs are one process: short enough to end near a limit of time, long enough for its start not to count. */
const portionSizes = { histories: 250, kills: 20, requests: 10_000 }
/** Real processes that are killed side by side would only wait for each other. */
const isShared = (part) => part === 'histories' || part === 'requests'

/** A process of its own, so that several run at once. One that dies is a violation like any other. */
export const portionOf = async ({ program, part, seed }, start, count) => {
  const { code, stdout, output } = await run(process.execPath, [program, part, seed, start, count].map(String), {
    isQuiet: true,
  })
  if (code === 0) return JSON.parse(stdout)
  return { count: 0, violations: [{ index: start, what: output.slice(-2_000) }], facts: {} }
}

/** Runs a part from `from` on, portion after portion, and begins none after `until` (epoch milliseconds). */
export const portionsOf = async (asked, { from, count, until }) => {
  const size = portionSizes[asked.part] ?? count
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, index) => from + index * size)
  const portions = []
  const work = async () => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      if (portions.length > 0 && Date.now() > until) return
      portions.push(await portionOf(asked, start, Math.min(size, from + count - start)))
    }
  }
  const workers = isShared(asked.part) ? availableParallelism() : 1
  await Promise.all(Array.from({ length: workers }, work))
  return portions
}
