import fc from 'fast-check'
import type { Fields } from '@/domain/records/fields'
import { foldChange } from '@/protocol/fold/fold-change'
import { mergeOf } from '@/protocol/fold/merge-of'
import { openQuestionsOf } from '@/protocol/fold/open-questions'
import { isDeleted, type RecordState } from '@/protocol/fold/record-state'
import { fromConfirmedWire } from '@/protocol/wire'
import type { Write } from '@/replica/replica'
import type { TeamReplica } from '@/replica/open-replica'
import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from '../replica/manual-clock'
import { failure, MemoryCloud, type Mishap } from '../replica/memory-cloud'
import { opened, phoneOptions, sessionFields, settled } from '../replica/phone'

const PEOPLE = ['chen', 'xu', 'lin']
const HOUR = 3_600_000
/** Of the second stream; asked for now and then, as a screen does. */
const BUYERS = ['buyers-00']

interface Written {
  readonly type: 'create' | 'edit' | 'erase'
  readonly who: number
  readonly record: number
  readonly amount: number
}

type Step =
  | Written
  | { readonly type: 'sync' | 'flush' | 'kill' | 'open' | 'release'; readonly who: number }
  | { readonly type: 'mishap'; readonly mishap: Mishap }
  | { readonly type: 'clock'; readonly who: number; readonly hours: number }

const who = fc.integer({ min: 0, max: 2 })
const written = fc.record({
  type: fc.constantFrom('create' as const, 'edit' as const, 'edit' as const, 'erase' as const),
  who,
  record: fc.integer({ min: 0, max: 2 }),
  amount: fc.integer({ min: 1, max: 3 }),
})
const mishap = fc.constantFrom<Mishap>(
  'request_lost',
  'reply_lost',
  failure('internal', undefined, true),
  failure('busy', undefined, true),
)
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: written },
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constantFrom('sync' as const, 'flush' as const, 'kill' as const), who }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constantFrom('open' as const, 'release' as const), who }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('mishap' as const), mishap }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('clock' as const), who, hours: fc.integer({ min: -30, max: 30 }) }),
    },
  ),
  { maxLength: 40 },
)

/** A member's phone, which may be killed and started again on what its storage holds. */
class Phone {
  replica!: TeamReplica
  readonly clock = new ManualClock()
  private storage: MemoryStorage = createMemoryStorage()

  constructor(
    private readonly cloud: MemoryCloud,
    private readonly name: string,
  ) {}

  async start(): Promise<void> {
    const { name, storage, clock } = this
    const cloud = this.cloud.as(name)
    this.replica = await opened(
      phoneOptions({ memberId: name, replicaId: `${name}-phone`.slice(0, 8), storage, clock, cloud }),
    )
  }

  /** What ran before goes on with a storage that nobody will read. */
  async kill(): Promise<void> {
    this.storage = this.storage.snapshot()
    await this.start()
  }
}

async function take(step: Step, phones: readonly Phone[], cloud: MemoryCloud): Promise<void> {
  if (step.type === 'mishap') {
    cloud.mishaps.push(step.mishap)
    return
  }
  const phone = phones[step.who]
  if (!phone) return
  if (step.type === 'clock') phone.clock.time += step.hours * HOUR
  else if (step.type === 'sync') await phone.replica.sync()
  else if (step.type === 'flush') await phone.replica.flush()
  else if (step.type === 'kill') await phone.kill()
  else if (step.type === 'open') await phone.replica.open(BUYERS)
  else if (step.type === 'release') phone.replica.release(BUYERS)
  else await write(phone, step as Written)
}

async function write(phone: Phone, { type, record, amount }: Written): Promise<void> {
  const fields: Fields =
    type === 'create' ? sessionFields(amount) : type === 'edit' ? { gmvFen: amount } : { deletedAt: amount }
  const session: Write = { kind: 'session', id: `s${record}`, fields }
  const edited = { displayName: '王**', strength: 'manual', note: String(amount) }
  const buyer: Write = { kind: 'buyer', id: `A${record}`, fields: type === 'erase' ? { deletedAt: amount } : edited }
  // Into one stream, the other, or both at once.
  const result = await phone.replica.write([[session], [buyer], [session, buyer]][record] ?? [])
  expect(result).toEqual({ ok: true })
}

/** The log folded from the start, without a phone. */
function foldedLog(cloud: MemoryCloud): ReadonlyMap<string, RecordState> {
  const states = new Map<string, RecordState>()
  for (const change of cloud.batches.flatMap(fromConfirmedWire)) {
    states.set(change.id, foldChange(states.get(change.id), change, mergeOf))
  }
  return states
}

async function expectAgreement(phones: readonly Phone[], cloud: MemoryCloud): Promise<void> {
  const states = foldedLog(cloud)
  const visible = [...states.values()].map(({ record }) => record).filter((record) => !isDeleted(record))
  const asked = visible.flatMap((record) => {
    const state = states.get(record.id)
    const kind = record.id.startsWith('s') ? 'session' : 'buyer'
    return state ? openQuestionsOf(kind, state, mergeOf).map(({ field }) => `${record.id}.${field}`) : []
  })
  for (const { replica } of phones) {
    expect(replica.status()).toMatchObject({ state: 'synced', pending: [], setAside: [] })
    const records = [...replica.records('session').values(), ...replica.records('buyer').values()]
    expect([...records].sort(byId)).toEqual([...visible].sort(byId))
    expect(
      replica
        .questions()
        .map(({ id, field }) => `${id}.${field}`)
        .sort(),
    ).toEqual([...asked].sort())
  }
  const stamps = cloud.changes().map(({ stamp, id }) => stamp + id)
  expect(new Set(stamps).size).toBe(stamps.length)
}

const byId = (left: { readonly id: string }, right: { readonly id: string }) => (left.id < right.id ? -1 : 1)

it('brings three phones to the same records and questions, whatever they wrote, lost and lived through', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const server = new ManualClock()
      const cloud = new MemoryCloud(() => server.now())
      const phones = PEOPLE.map((name) => new Phone(cloud, name))
      for (const phone of phones) await phone.start()
      for (const step of taken) await take(step, phones, cloud)
      cloud.mishaps.length = 0
      for (const { replica } of [...phones, ...phones]) {
        await replica.open(BUYERS)
        await replica.sync()
        await settled()
        await replica.sync()
      }
      await expectAgreement(phones, cloud)
    }),
    { numRuns: 150 },
  )
}, 60_000)
