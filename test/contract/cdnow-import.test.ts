import { purchasesOf, repurchaseOf } from '@/domain/buyer/purchases'
import { dayFromNumber } from '@/domain/calendar/day-arithmetic'
import { keyedHash } from '@/domain/order-import/keyed-hash'
import { ImportJob } from '@/features/import/import-job'
import { orderRules } from '@/features/import/phone-records'
import { takeBack } from '@/features/import/take-back'
import { BUYERS_STREAMS } from '@/protocol/stream-of'
import type { TeamReplica } from '@/replica/open-replica'
import { cdnowPurchases, type CdnowPurchase } from '../data/cdnow'
import { ManualClock } from '../replica/manual-clock'
import { MemoryCloud } from '../replica/memory-cloud'
import { opened, phoneOptions } from '../replica/phone'

const SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ'
const MONTH = 7
/** Twenty-three imports and what two phones send: a minute on a quiet machine. */
const PATIENCE_MS = 300_000

const phoneNumber = (customer: string) => `138${customer.padStart(8, '0')}`

/** The purchases of each month as an order file of its own, all numbered through. */
function monthlyFiles(): readonly string[] {
  const rows = new Map<string, string[]>()
  cdnowPurchases().forEach(({ customer, day, discs, cents }: CdnowPurchase, place) => {
    const date = dayFromNumber(day)
    const own = rows.get(date.slice(0, MONTH)) ?? []
    rows.set(date.slice(0, MONTH), own)
    const yuan = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
    own.push(`"\t${19_970_000_000 + place}",已完成,${date} 12:00:00,¥${yuan},CD,${discs},顾客,${phoneNumber(customer)}`)
  })
  const header = '订单编号,订单状态,支付时间,实付金额,商品名称,商品数量,收货人,收货手机号'
  return [...rows.values()].map((own) => [header, ...own].join('\n'))
}

/** The parts in an order that no calendar has. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  const left = [...items]
  let state = 20_261_123
  return items.map(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return left.splice(state % left.length, 1)[0] as T
  })
}

class Shop {
  private readonly clock = new ManualClock(Date.UTC(2026, 10, 22))
  private readonly cloud = new MemoryCloud(() => this.clock.now())
  private ids = 0

  phone(memberId: string, replicaId: string): Promise<TeamReplica> {
    return opened(phoneOptions({ memberId, replicaId, clock: this.clock, cloud: this.cloud.as(memberId) }))
  }

  /** Brings a file in; the import's id, or nothing where it told nothing new. */
  async bring(replica: TeamReplica, text: string): Promise<string | undefined> {
    const file = { name: 'part.csv', bytes: new Uint8Array(Buffer.from(text)), utf8: text }
    const clock = {
      now: () => this.clock.now(),
      after: (_ms: number, task: () => void) => cancelling(setImmediate(task)),
    }
    const job = new ImportJob(
      replica,
      {
        ...{ clock, random: { id: () => `run${(this.ids += 1)}` } },
        files: { chooseBytes: async () => ({ ok: true, value: file }) },
        teams: { buyerKey: async () => ({ ok: true, buyerKey: SECRET }) },
      } as unknown as ConstructorParameters<typeof ImportJob>[1],
      'orders',
    )
    await job.choose()
    const { preview, problems } = job.store.getState()
    expect(problems).toEqual([])
    if (preview?.kind !== 'orders') throw new Error('the file was not read')
    if (preview.plan.isRepeated) return undefined
    await job.confirm()
    return job.store.getState().outcome?.runId
  }

  async settle(...phones: readonly TeamReplica[]): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      for (const phone of phones) {
        this.clock.advance(60_000)
        await phone.sync()
      }
    }
  }
}

function cancelling(timer: NodeJS.Immediate): () => void {
  return () => clearImmediate(timer)
}

interface Seen {
  readonly firstDays: ReadonlyMap<string, number>
  readonly again: number
}

async function seenBy(replica: TeamReplica): Promise<Seen> {
  await replica.open([...BUYERS_STREAMS])
  const rules = orderRules(replica)
  const firstDays = new Map<string, number>()
  let again = 0
  for (const { id, orders } of replica.records('buyer').values()) {
    const purchases = purchasesOf(orders, rules)
    if (purchases[0]) firstDays.set(id, purchases[0].day)
    if (repurchaseOf(purchases)) again += 1
  }
  return { firstDays, again }
}

function expectedFirstDays(): ReadonlyMap<string, number> {
  const hash = keyedHash(SECRET)
  const days = new Map<string, number>()
  for (const { customer, day } of cdnowPurchases()) {
    const key = hash(`p${phoneNumber(customer)}`)
    days.set(key, Math.min(day, days.get(key) ?? Infinity))
  }
  return days
}

it(
  'eighteen months of a real shop, brought in by two phones in parts, some twice, one taken back and brought again',
  async () => {
    const shop = new Shop()
    const chen = await shop.phone('chen', 'replicaA')
    const xu = await shop.phone('xu', 'replicaB')
    const parts = shuffled(monthlyFiles())
    expect(parts).toHaveLength(18)
    const runs: string[] = []
    for (const [place, part] of parts.entries()) {
      const phone = place % 2 === 0 ? chen : xu
      runs.push((await shop.bring(phone, part)) ?? '')
      // Every fifth part comes once more, by the other phone, which may not have heard of the first.
      if (place % 5 === 2) await shop.bring(place % 2 === 0 ? xu : chen, part)
      if (place % 4 === 3) await shop.settle(chen, xu)
    }
    await shop.settle(chen, xu)
    expect(await shop.bring(xu, parts[0] ?? '')).toBeUndefined()

    await chen.write(takeBack(runs[0] ?? '', chen, Date.UTC(2026, 10, 23)).writes)
    const without = await seenBy(chen)
    expect(without.firstDays.size + without.again).toBeLessThan(2_357 + 1_139)
    await shop.settle(chen, xu)
    expect(await shop.bring(xu, parts[0] ?? '')).toBeDefined()
    await shop.settle(chen, xu)

    const wanted = expectedFirstDays()
    for (const phone of [chen, xu]) {
      const { firstDays, again } = await seenBy(phone)
      expect(firstDays.size).toBe(2_357)
      expect([...firstDays].filter(([key, day]) => wanted.get(key) !== day)).toEqual([])
      expect(again).toBe(1_139)
    }
  },
  PATIENCE_MS,
)
