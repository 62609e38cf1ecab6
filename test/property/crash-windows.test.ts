import { failure } from '../replica/memory-cloud'
import { opened, phoneOptions, settled } from '../replica/phone'
import { BUYER_OF, BUYERS_STREAM, everyKill, lifeOptions, type Life, type Scenario } from './crash-run'

/** How many changes of the log are about a session. */
const timesInLog = (life: Life, id: string) => life.cloud.changes().filter((change) => change.id === id).length

async function expectAllThereOnce(life: Life, exempt: (id: string) => boolean = () => false): Promise<void> {
  const replica = await opened(lifeOptions(life, 'cloud'))
  expect([...replica.records('session').keys()]).toEqual(
    expect.arrayContaining(life.acknowledged.filter((id) => !exempt(id))),
  )
  await replica.sync()
  await settled()
  await replica.sync()
  for (const id of life.tried.filter((one) => !exempt(one))) {
    const times = timesInLog(life, id)
    if (life.acknowledged.includes(id)) expect([id, times]).toEqual([id, 1])
    else expect(times).toBeLessThanOrEqual(1)
  }
  expect(replica.status().pending).toEqual([])
  await expectSameElsewhere(life, [...replica.records('session').values()])
  await replica.close()
}

async function expectSameElsewhere(life: Life, records: readonly { readonly id: string }[]): Promise<void> {
  const other = await opened(
    phoneOptions({ memberId: 'xu', replicaId: 'replicaX', cloud: life.cloud.as('xu'), clock: life.clock }),
  )
  await other.sync()
  const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1)
  expect([...other.records('session').values()].sort(byId)).toEqual([...records].sort(byId))
  await other.close()
}

/** Both records of a call that was acknowledged are there, and of one that was not both or neither. */
async function expectTogether(life: Life, home: 'local' | 'cloud'): Promise<void> {
  const replica = await opened(lifeOptions(life, home))
  await replica.open([BUYERS_STREAM])
  const sessions = [...replica.records('session').keys()]
  expect([...replica.records('buyer').keys()].sort()).toEqual(sessions.map((id) => BUYER_OF + id).sort())
  expect(sessions).toEqual(expect.arrayContaining(life.acknowledged))
  await replica.close()
}

async function expectBothThereOnce(life: Life): Promise<void> {
  await expectTogether(life, 'cloud')
  await expectAllThereOnce(life)
  for (const id of life.acknowledged) expect([id, timesInLog(life, BUYER_OF + id)]).toEqual([id, 1])
  const joint = life.storage.entries().filter(([key]) => key.includes('/joint/'))
  expect(joint).toEqual([])
}

describe('a phone that is killed at any step of what goes into two streams', () => {
  it.each(['pushing', 'clockAhead', 'withLostReplies'] as const)('keeps both or neither: %s', async (name) => {
    const scenario = { pushing, clockAhead, withLostReplies }[name]
    const kills = await everyKill({ ...scenario, alsoWritesBuyers: true }, (life) => {
      life.cloud.mishaps.length = 0
      return expectBothThereOnce(life)
    })
    expect(kills).toBeGreaterThan(60)
  })

  it('keeps both or neither in a local team, and while it becomes a cloud team', async () => {
    await everyKill({ ...local, alsoWritesBuyers: true }, (life) => expectTogether(life, 'local'))
    await everyKill({ ...becomingCloud, alsoWritesBuyers: true }, async (life) => {
      await expectTogether(life, 'local')
      const replica = await opened(lifeOptions(life, 'local'))
      expect(await replica.toCloud()).toEqual({ ok: true })
      await replica.close()
      await expectBothThereOnce(life)
    })
  })

  it('sets aside what was not sent of a stream that may not be read any more, and leaves nothing else of it', async () => {
    await everyKill({ ...roleLost, alsoWritesBuyers: true }, async (life) => {
      life.cloud.roles.set('chen', 'viewer')
      const replica = await opened(lifeOptions(life, 'cloud'))
      await replica.sync()
      await settled()
      const kept = JSON.stringify(replica.status().setAside) + JSON.stringify(life.cloud.batches)
      for (const id of life.acknowledged) expect(kept).toContain(`"${BUYER_OF}${id}"`)
      expect(replica.records('buyer').size).toBe(0)
      expect(life.storage.entries().filter(([key]) => key.includes(BUYERS_STREAM))).toEqual([])
    })
  })

  it('brings both into the rescue file of a removed member', async () => {
    await everyKill({ ...removed, alsoWritesBuyers: true }, async (life) => {
      life.cloud.remove('chen')
      const replica = await opened(lifeOptions(life, 'cloud'))
      await replica.sync()
      await settled()
      const rescued = life.storage.entries().filter(([key]) => key.startsWith('rescue/'))
      const saved = rescued.map(([, text]) => text).join('') + JSON.stringify(life.cloud.batches)
      for (const id of life.acknowledged) expect(saved).toContain(`"${BUYER_OF}${id}"`)
      expect(life.storage.entries().filter(([key]) => key.startsWith('teams/'))).toEqual([])
    })
  })
})

describe('a phone that is killed at any step', () => {
  it('keeps what was saved, and the log gets it once, through writing, sending and snapshots', async () => {
    const kills = await everyKill(pushing, (life) => expectAllThereOnce(life))
    expect(kills).toBeGreaterThan(60)
  })

  it('keeps what was saved when replies are lost on top of it', async () => {
    await everyKill(withLostReplies, (life) => {
      life.cloud.mishaps.length = 0
      return expectAllThereOnce(life)
    })
  })

  it('keeps what was saved while a wrong clock is put right', async () => {
    await everyKill(clockAhead, (life) => expectAllThereOnce(life))
  })

  it('keeps what was saved while a refused change is set aside', async () => {
    await everyKill(refused, async (life) => {
      await expectAllThereOnce(life, (id) => id === 'bad')
      if (!life.acknowledged.includes('bad')) return
      const replica = await opened(lifeOptions(life, 'cloud'))
      expect(replica.status().setAside.map(({ id }) => id)).toEqual(['bad'])
      expect(timesInLog(life, 'bad')).toBe(0)
    })
  })

  it('keeps a local team whole, through its snapshots', async () => {
    await everyKill(local, async (life) => {
      const replica = await opened(lifeOptions(life, 'local'))
      expect([...replica.records('session').keys()]).toEqual(expect.arrayContaining(life.acknowledged))
      expect(replica.status()).toMatchObject({ state: 'local', pending: [] })
    })
  })

  it('keeps a local team whole while it becomes a cloud team', async () => {
    await everyKill(becomingCloud, async (life) => {
      const replica = await opened(lifeOptions(life, 'local'))
      expect([...replica.records('session').keys()]).toEqual(expect.arrayContaining(life.acknowledged))
      expect(await replica.toCloud()).toEqual({ ok: true })
      await replica.close()
      await expectAllThereOnce(life)
    })
  })

  it('keeps what a removed member had not sent in a rescue file', async () => {
    await everyKill(removed, async (life) => {
      life.cloud.remove('chen')
      const replica = await opened(lifeOptions(life, 'cloud'))
      await replica.sync()
      await settled()
      const rescued = life.storage.entries().filter(([key]) => key.startsWith('rescue/'))
      const saved = rescued.map(([, text]) => text).join('') + JSON.stringify(life.cloud.batches)
      for (const id of life.acknowledged) expect(saved).toContain(`"${id}"`)
      expect(replica.status().state).toBe('removed')
      expect(life.storage.entries().filter(([key]) => key.startsWith('teams/'))).toEqual([])
    })
  })
})

const pushing: Scenario = {
  home: 'cloud',
  async run(replica, _life, log) {
    for (const round of [1, 2, 3]) {
      await log(`s${round}a`)
      await log(`s${round}b`)
      await replica.sync()
      await replica.flush()
    }
  },
}

const withLostReplies: Scenario = {
  ...pushing,
  prepare: ({ cloud }) => cloud.mishaps.push('reply_lost', 'request_lost', 'reply_lost', 'reply_lost'),
}

const clockAhead: Scenario = {
  home: 'cloud',
  async run(replica, { clock, cloud }, log) {
    await log('first')
    await replica.sync()
    const day = 86_400_000
    cloud.clockSkew = -day
    clock.time += day
    await log('second')
    await log('third')
    await log('fourth')
    await replica.sync()
    await replica.flush()
  },
}

const refused: Scenario = {
  home: 'cloud',
  prepare: ({ cloud }) => {
    cloud.saysWhichAreRefused = false
    cloud.refuses = ({ id }) => id === 'bad'
  },
  async run(replica, _life, log) {
    await log('before')
    await log('bad')
    await log('after')
    await replica.sync()
    await replica.flush()
  },
}

const local: Scenario = {
  home: 'local',
  async run(replica, _life, log) {
    for (const round of [1, 2, 3]) {
      await log(`s${round}a`)
      await log(`s${round}b`)
      await replica.flush()
    }
  },
}

const becomingCloud: Scenario = {
  home: 'local',
  async run(replica, life, log) {
    await local.run(replica, life, log)
    await replica.toCloud()
    await log('afterwards')
    await replica.sync()
    await replica.flush()
  },
}

const roleLost: Scenario = {
  home: 'cloud',
  async run(replica, { cloud }, log) {
    await log('sent')
    await replica.sync()
    await replica.flush()
    await log('unsent')
    cloud.roles.set('chen', 'viewer')
    cloud.mishaps.push(failure('internal'), failure('internal'))
    await replica.sync()
  },
}

const removed: Scenario = {
  home: 'cloud',
  async run(replica, { cloud }, log) {
    await log('sent')
    await replica.sync()
    await replica.flush()
    cloud.remove('chen')
    await log('unsentA')
    await log('unsentB')
    await replica.sync()
  },
}
