import type { OrderRules } from '@/domain/buyer/counting-order'
import type { RecordOf } from '@/domain/records/record'
import { StampClock } from '@/protocol/stamp-clock'
import { BuyerSummaries, type BuyerShards } from '@/replica/buyer-summary/buyer-summaries'
import { StreamSet } from '@/replica/stream-set'
import type { ShardRecords } from '@/replica/buyer-summary/shard-summary'
import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import { byId } from '../../domain/build-session'
import { settled } from '../phone'
import { buyerWith, orderOn, touchOn } from '../../domain/buyer/build-buyer'

const ALL = { from: -Infinity, to: Infinity }
const FOLDER = 'teams/t/m/'

function shardOf(buyers: readonly RecordOf<'buyer'>[], touches: readonly RecordOf<'touch'>[] = []): ShardRecords {
  return { buyers: byId(buyers), touches: byId(touches), aliases: new Map() }
}

/** A team whose shards are here and may be opened, and a phone's storage under them. */
function team(stored: Record<string, ShardRecords>, storage: MemoryStorage = createMemoryStorage()) {
  const open = new Set<string>()
  const silent = new Set<string>()
  const lacking = new Set<string>()
  const listeners = new Set<() => void>()
  const timers: (() => void)[] = []
  let rules: OrderRules = { takenBack: new Set(), boundaries: [] }
  const tell = () => listeners.forEach((listener) => listener())
  const shards: BuyerShards = {
    streams: Object.keys(stored),
    open: async (stream) => {
      if (silent.has(stream)) return Promise.resolve(false)
      open.add(stream)
      return Promise.resolve(stored[stream] !== undefined)
    },
    records: (stream) => (open.has(stream) ? stored[stream] : undefined),
    lacksRecords: (stream) => lacking.has(stream),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const clock = {
    now: () => 0,
    after: (milliseconds: number, task: () => void) => {
      if (milliseconds === 0) task()
      else timers.push(task)
      return () => undefined
    },
  }
  const summaries = new BuyerSummaries({ storage, clock, folder: FOLDER, shards, rules: () => rules })
  return {
    summaries,
    storage,
    /** Streams that storage does not give. */
    silent,
    /** Makes a stream lack a record, or no more. */
    lack: (stream: string, isLacking: boolean) => {
      if (isLacking) lacking.add(stream)
      else lacking.delete(stream)
      tell()
    },
    runTimers: () => timers.splice(0).forEach((task) => task()),
    change: (stream: string, records: ShardRecords) => {
      stored[stream] = records
      tell()
    },
    takeBack: (...runs: string[]) => {
      rules = { ...rules, takenBack: new Set(runs) }
      tell()
    },
    ids: () => [...summaries.view().book.within(ALL)].map(({ id }) => id).sort(),
  }
}

const anna = buyerWith({ a: orderOn('2026-11-07', { products: [['大衣', 1]], refundFen: 100 }) }, { id: 'Anna' })
const bea = buyerWith({ b: orderOn('2026-11-08', { runs: ['dec'] }) }, { id: 'Bea' })
const stored = () => ({ 'buyers-00': shardOf([anna]), 'buyers-01': shardOf([bea]) })

describe('the summary of buyers', () => {
  it('is made of the streams at the first visit, and is all there at the next before any is opened', async () => {
    const first = team(stored())
    await first.summaries.load()
    expect(first.ids()).toEqual([])
    await first.summaries.lookThrough()
    expect(first.ids()).toEqual(['Anna', 'Bea'])
    expect(first.summaries.view()).toMatchObject({
      isComplete: true,
      refunds: [{ month: '2026-11' }, { month: '2026-11' }],
    })
    await first.summaries.flush()

    const next = team(stored(), first.storage.snapshot())
    await next.summaries.load()
    expect(next.ids()).toEqual(['Anna', 'Bea'])
    expect(next.summaries.view().isComplete).toBe(false)
  })

  it('follows what changes in an open stream, and writes that part alone', async () => {
    const { summaries, storage, change, runTimers } = team(stored())
    await summaries.lookThrough()
    await summaries.flush()
    const before = new Map(storage.entries())
    let told = 0
    summaries.subscribe(() => (told += 1))
    change('buyers-01', shardOf([bea], [touchOn('2026-11-09', { buyerId: 'Bea' })]))
    expect(told).toBe(1)
    const row = [...summaries.view().book.within(ALL)].find(({ id }) => id === 'Bea')
    expect(row?.contacted).toBe((row?.firstDay ?? 0) + 1)
    runTimers()
    await Promise.resolve()
    const changed = storage.entries().filter(([key, text]) => before.get(key) !== text)
    expect(changed.map(([key]) => key)).toEqual([`${FOLDER}summary/buyers-01/rows`])
  })

  it('is the same object as long as nothing changed', async () => {
    const { summaries, change } = team(stored())
    await summaries.lookThrough()
    const view = summaries.view()
    await summaries.flush()
    expect(summaries.view()).toBe(view)
    change('buyers-00', shardOf([]))
    expect(summaries.view()).not.toBe(view)
  })

  it('forgets those whom a taken-back import alone told of', async () => {
    const { summaries, takeBack, ids } = team(stored())
    await summaries.lookThrough()
    takeBack('dec')
    expect(ids()).toEqual(['Anna'])
    takeBack()
    expect(ids()).toEqual(['Anna', 'Bea'])
    expect(summaries.view().isComplete).toBe(true)
  })

  it('passes over a part that was cut short and makes it again', async () => {
    const first = team(stored())
    await first.summaries.lookThrough()
    await first.summaries.flush()
    const storage = first.storage.snapshot()
    const key = `${FOLDER}summary/buyers-00/rows`
    const text = new Map(storage.entries()).get(key) ?? ''
    storage.put(key, text.slice(0, -5))
    const next = team(stored(), storage)
    await next.summaries.load()
    expect(next.ids()).toEqual(['Bea'])
    await next.summaries.lookThrough()
    expect(next.ids()).toEqual(['Anna', 'Bea'])
  })

  it('says that it is not all there as long as only some of its parts were written before a kill', async () => {
    const first = team(stored())
    await first.summaries.lookThrough()
    await first.summaries.flush()
    const storage = first.storage.snapshot()
    await storage.remove(`${FOLDER}summary/buyers-01/rows`)
    const next = team(stored(), storage)
    await next.summaries.load()
    expect([next.ids(), next.summaries.view().isComplete]).toEqual([['Anna'], false])
    await next.summaries.lookThrough()
    expect([next.ids(), next.summaries.view().isComplete]).toEqual([['Anna', 'Bea'], true])
  })

  it('asks again for a stream that storage did not give, and is complete once it did', async () => {
    const { summaries, silent, runTimers, ids } = team(stored())
    silent.add('buyers-01')
    await summaries.lookThrough()
    expect([ids(), summaries.view().isComplete]).toEqual([['Anna'], false])
    silent.clear()
    runTimers()
    await settled()
    expect([ids(), summaries.view().isComplete]).toEqual([['Anna', 'Bea'], true])
  })

  it('is not called complete while a record of a buyer is known to be missing', async () => {
    const { summaries, lack } = team(stored())
    lack('buyers-01', true)
    await summaries.lookThrough()
    expect(summaries.view().isComplete).toBe(false)
    lack('buyers-01', false)
    expect(summaries.view().isComplete).toBe(true)
  })

  it('is shown from memory where storage has no room', async () => {
    const storage = createMemoryStorage()
    storage.failWith({ ok: false, code: 'full', message: 'full' })
    const { summaries, ids } = team(stored(), storage)
    await summaries.lookThrough()
    await summaries.close()
    expect(ids()).toEqual(['Anna', 'Bea'])
  })
})

it('the summary of a stream that the person may read no more goes with its copy', async () => {
  const { summaries, storage } = team(stored())
  await summaries.lookThrough()
  await summaries.flush()
  const stamps = new StampClock('replica1', () => 0)
  const parts = { storage, folder: FOLDER, memberId: 'm', stamps, home: 'cloud' as const, newId: () => 'id' }
  await new StreamSet(parts).remove('buyers-00')
  expect(storage.entries().map(([key]) => key)).toEqual([`${FOLDER}summary/buyers-01/rows`])
})
