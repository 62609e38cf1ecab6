import type { Calls, CallName } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { SnapshotPage } from '@/protocol/snapshot'
import { stampOf } from '@/protocol/stamp'
import { toWire } from '@/protocol/wire'
import type { OpenQuestion } from '@/replica/replica'
import type { Cloud, Unreachable } from '@/services/cloud/cloud'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from './manual-clock'
import { failure, MemoryCloud } from './memory-cloud'
import { opened, phoneOptions, sessionFields, settled } from './phone'

const LOST: Unreachable = { ok: false, code: 'unreachable', message: 'no answer', retry: true }
const RECORDS = 250
/** Longer than what makes a phone ask for a snapshot. */
const BATCHES = 1_200

type Reply = Envelope<SnapshotPage> | Unreachable

interface Given {
  /** Every answer to a call for a page, to be put in its place; `nth` counts from 1. */
  readonly answered?: (reply: Reply, nth: number) => Reply
}

/** A cloud with a long log and a snapshot of most of it. Every record was written several times, some by two at once. */
function longLog({ answered = (reply) => reply }: Given = {}) {
  const clock = new ManualClock()
  const cloud = new MemoryCloud(() => clock.now())
  cloud.pageSize = 100
  cloud.snapshotSeq = 1_000
  for (let seq = 1; seq <= BATCHES; seq += 1) {
    const replica = seq % 7 === 0 ? 'replicaY' : 'replicaX'
    const stamp = stampOf({ milliseconds: clock.now() + seq, counter: 0 }, replica)
    const fields = seq > 1_100 ? { gmvFen: seq } : sessionFields(seq)
    const change = { kind: 'session', id: `s${seq % RECORDS}`, fields, stamp, seen: Math.max(0, seq - 300) }
    const batch = toWire({ id: `batch${seq}`.padEnd(22, '_'), stream: 'work' }, [change])
    cloud.batches.push({ ...batch, seq, memberId: 'lin', at: clock.now() })
  }
  clock.time += 100_000
  let asked = 0
  const as = (memberId: string): Cloud => {
    const real = cloud.as(memberId)
    return {
      isConfigured: true,
      async call<N extends CallName>(name: N, request: Calls[N]['request']) {
        const reply = await real.call(name, request)
        if (name !== 'stream.snapshot') return reply
        asked += 1
        return answered(reply as Reply, asked)
      },
    }
  }
  return { clock, cloud, as, timesOf: (name: CallName) => cloud.calls.filter((one) => one === name).length }
}

const inOrder = (questions: readonly OpenQuestion[]) =>
  [...questions].sort((left, right) => (`${left.id}.${left.field}` < `${right.id}.${right.field}` ? -1 : 1))

/** What a phone shows that read the whole log, batch by batch. */
async function readOnce() {
  const log = longLog()
  log.cloud.snapshotSeq = 0
  const phone = await opened(phoneOptions({ clock: log.clock, cloud: log.as('chen') }))
  await phone.sync()
  return { records: new Map(phone.records('session')), questions: inOrder(phone.questions()) }
}

let inFull: ReturnType<typeof readOnce> | undefined
const readInFull = () => (inFull ??= readOnce())

async function expectInFull(phone: Awaited<ReturnType<typeof opened>>): Promise<void> {
  const whole = await readInFull()
  expect(phone.status()).toMatchObject({ state: 'synced', pending: [], setAside: [] })
  expect(new Map(phone.records('session'))).toEqual(whole.records)
  expect(inOrder(phone.questions())).toEqual(whole.questions)
}

describe('a phone far behind the log', () => {
  it('starts from the snapshot and reads on from its seq, to the same records and questions', async () => {
    const { clock, as, timesOf } = longLog()
    const phone = await opened(phoneOptions({ clock, cloud: as('chen') }))
    await phone.sync()
    await expectInFull(phone)
    expect(phone.questions().length).toBeGreaterThan(0)
    expect(timesOf('stream.snapshot')).toBeGreaterThan(2)
    // The first page of the log, and the 200 batches past the snapshot.
    expect(timesOf('stream.read')).toBeLessThanOrEqual(4)
  })

  it('keeps what it had written itself, and sends it', async () => {
    const { clock, cloud, as } = longLog()
    const storage = createMemoryStorage()
    const options = phoneOptions({ clock, cloud: as('chen'), storage })
    cloud.mishaps.push('request_lost')
    const phone = await opened(options)
    await phone.write([{ kind: 'session', id: 's7', fields: { gmvFen: 77 } }])
    clock.advance(60_000)
    await settled()
    await phone.sync()
    expect(phone.find('session', 's7')?.gmvFen).toBe(77)
    expect(phone.status()).toMatchObject({ state: 'synced', pending: [] })
    expect(cloud.batches).toHaveLength(BATCHES + 1)
  })

  it('writes stamps later than any of the log, also than those that the snapshot does not hold', async () => {
    const { clock, cloud, as } = longLog()
    const highest = [...cloud.changes().map(({ stamp }) => stamp)].sort().pop() ?? ''
    clock.time -= 100_000
    const phone = await opened(phoneOptions({ clock, cloud: as('chen') }))
    await phone.sync()
    await phone.write([{ kind: 'session', id: 's7', fields: { gmvFen: 77 } }])
    await phone.sync()
    expect((cloud.changes().slice(-1)[0]?.stamp ?? '') > highest).toBe(true)
  })

  it('finds it all again after a kill, without asking the cloud', async () => {
    const { clock, cloud, as } = longLog()
    const options = phoneOptions({ clock, cloud: as('chen'), storage: createMemoryStorage() })
    const phone = await opened(options)
    await phone.sync()
    await phone.close()
    const calls = cloud.calls.length
    const again = await opened(options)
    expect(again.records('session').size).toBe(RECORDS)
    await again.sync()
    expect(cloud.calls.slice(calls)).not.toContain('stream.snapshot')
    await expectInFull(again)
  })

  it('asks again for the page that was lost, and for no other', async () => {
    let pages = 0
    const { clock, as, timesOf } = longLog({
      answered: (reply, nth) => {
        if (reply.ok) pages = reply.data.pages
        return nth === 2 ? LOST : reply
      },
    })
    const phone = await opened(phoneOptions({ clock, cloud: as('chen') }))
    await phone.sync()
    expect(phone.status()).toMatchObject({ state: 'offline', problem: 'unreachable' })
    clock.advance(60_000)
    await settled()
    await phone.sync()
    await expectInFull(phone)
    expect(timesOf('stream.snapshot')).toBe(pages + 1)
  })

  it('begins anew where another snapshot has taken the place of the one it was loading', async () => {
    const { clock, cloud, as } = longLog({
      answered: (reply, nth) => {
        if (nth === 1) cloud.snapshotSeq = 1_150
        return reply
      },
    })
    const phone = await opened(phoneOptions({ clock, cloud: as('chen') }))
    await phone.sync()
    await expectInFull(phone)
  })

  it.each<readonly [string, Given['answered']]>([
    ['an older cloud does not know of snapshots', () => failure('bad_request')],
    ['the cloud fails at it', () => failure('internal', undefined, true)],
    ['it never arrives', () => LOST],
    [
      'it is not sound',
      (reply) => changed(reply, (page) => ({ ...page, changes: [['session', 's1', {}, 'x', 0, 1, 'm']] })),
    ],
    ['it claims a change past its seq', (reply) => changed(reply, (page) => ({ ...page, seq: 900 }))],
    [
      'it is of another page than was asked for',
      (reply) => changed(reply, (page) => ({ ...page, page: page.page + 1 })),
    ],
  ])('reads the log where %s', async (_why, answered) => {
    const { clock, as, timesOf } = longLog({ answered })
    const phone = await opened(phoneOptions({ clock, cloud: as('chen') }))
    await phone.sync()
    for (let round = 0; round < 3; round += 1) {
      clock.advance(60_000)
      await settled()
    }
    await phone.sync()
    await expectInFull(phone)
    expect(timesOf('stream.read')).toBeGreaterThanOrEqual(12)
    expect(timesOf('stream.snapshot')).toBeLessThanOrEqual(4)
  })
})

function changed(reply: Reply, change: (page: SnapshotPage) => SnapshotPage): Reply {
  return reply.ok ? { ok: true, data: change(reply.data) } : reply
}
