/** @jest-environment node */
import { guessId, openedRange, sealOf } from '@/domain/guess/seal'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { cloudFixture, START, type CloudFixture } from '../cloud/cloud-fixture'
import { createKillableStorage } from './killable-storage'
import { cloudAs, testServices } from './test-services'

const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const
const DAY = '2026-11-20'
const SHOW_AT = Date.UTC(2026, 10, 20, 12)
const RANGE = { lowFen: 22_000_037, highFen: 26_000_041 }
const SALT = 'S'.repeat(43)

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

describe('a guess that was sealed on one phone', () => {
  it('is seen by another as a guess only: neither its phone nor the log holds the range or the salt', async () => {
    const { chen, lin } = await twoPhones()
    const id = await seal(chen)
    await meet(chen, lin)
    expect(openOn(lin).find('guess', id)).toMatchObject({ day: DAY, commitHash: expect.any(String) as string })
    const log = JSON.stringify(await readLog(chen))
    expect(log).toContain(id)
    for (const secret of [SALT, RANGE.lowFen, RANGE.highFen]) expect(log).not.toContain(String(secret))
  })

  it('is opened by its own phone once somebody has saved the session, and fits its seal', async () => {
    const { chen, lin, teamId } = await twoPhones()
    const id = await seal(chen)
    await meet(chen, lin)
    await openOn(lin).write([session(SHOW_AT)])
    await meet(lin, chen)
    await settled()
    await meet(chen, lin)
    const guess = openOn(lin).find('guess', id)
    expect(guess).toMatchObject({ ...RANGE, salt: SALT })
    expect(guess && openedRange(teamId, guess)).toEqual(RANGE)
  })

  it('stays sealed for a session of another day or slot', async () => {
    const { chen } = await twoPhones()
    const id = await seal(chen)
    await openOn(chen).write([session(SHOW_AT + 24 * 3_600_000), session(SHOW_AT, 'other')])
    await settled()
    expect(openOn(chen).find('guess', id)?.salt).toBeUndefined()
  })

  it('is nobody else’s to write, whatever phone they use', async () => {
    const { chen, lin } = await twoPhones()
    const id = await seal(chen)
    await meet(chen, lin)
    await openOn(lin).write([{ kind: 'guess', id, fields: { lowFen: 1, highFen: 2, salt: SALT } }])
    await meet(lin, chen)
    expect(openOn(lin).status().setAside).toMatchObject([{ kind: 'guess', id, code: 'forbidden' }])
    expect(openOn(chen).find('guess', id)?.salt).toBeUndefined()
  })
})

describe('what opens a guess', () => {
  it('is on the phone no longer than it takes: once the record holds it, the phone forgets it', async () => {
    const storage = createMemoryStorage()
    const runtime = await createRuntime(testServices({ storage }))
    await runtime.teams.create(TEAM)
    const secrets = async () => {
      const keys = await storage.list('')
      return keys.ok ? keys.value.filter((key) => key.includes('guesses/')) : []
    }
    const id = await seal(runtime)
    expect(await secrets()).toHaveLength(1)
    await openOn(runtime).write([session(SHOW_AT)])
    await settled()
    expect(openOn(runtime).find('guess', id)).toMatchObject({ ...RANGE, salt: SALT })
    expect(await secrets()).toEqual([])
  })
})

describe('a phone that is killed', () => {
  it('opens the guess after the next start: what opens it was kept before it was sealed', async () => {
    const storage = createMemoryStorage()
    const runtime = await createRuntime(testServices({ storage }))
    await runtime.teams.create(TEAM)
    const id = await seal(runtime)
    const next = await createRuntime(testServices({ storage: storage.snapshot() }))
    await openOn(next).write([session(SHOW_AT)])
    await settled()
    expect(openOn(next).find('guess', id)).toMatchObject({ ...RANGE, salt: SALT })
  })

  it('never has a seal that nothing opens, wherever in sealing it was killed', async () => {
    const storage = createMemoryStorage()
    await (await createRuntime(testServices({ storage }))).teams.create(TEAM)
    let sealed = 0
    for (let killAt = 0, isDone = false; !isDone; killAt += 1) {
      const killable = createKillableStorage(Infinity, storage)
      const runtime = await createRuntime(testServices({ storage: killable.storage }))
      const dying = createKillableStorage(killable.changes() + killAt, storage)
      const phone = await createRuntime(testServices({ storage: dying.storage }))
      void seal(phone)
      await settled()
      isDone = !dying.isKilled()
      const after = await createRuntime(testServices({ storage: dying.afterKill() }))
      await settled()
      const guess = openOn(after).find('guess', idOf(runtime))
      if (!guess) continue
      sealed += 1
      expect(after.guesses.rangeOf(guess.commitHash)).toMatchObject(RANGE)
    }
    expect(sealed).toBeGreaterThan(0)
  })
})

function place({ teams }: Runtime) {
  return { slotId: 'fri', day: DAY, memberId: teams.state().active?.memberId ?? '' } as const
}

function idOf(runtime: Runtime): string {
  return guessId(place(runtime))
}

async function seal(runtime: Runtime): Promise<string> {
  const where = place(runtime)
  const id = guessId(where)
  const commitHash = sealOf({ ...where, teamId: runtime.teams.state().active?.teamId ?? '' }, RANGE, SALT)
  const kept = await runtime.guesses.keep({ guessId: id, commitHash, salt: SALT, ...RANGE })
  expect(kept.ok).toBe(true)
  await openOn(runtime).write([{ kind: 'guess', id, fields: { ...where, commitHash, at: START } }])
  return id
}

function session(startAt: number, slotId = 'fri') {
  const fields = { accountId: 'main', anchorIds: ['a'], startAt, slotId, gmvFen: 26_840_000 }
  return { kind: 'session', id: `s-${slotId}-${startAt}`, fields } as const
}

function openOn({ teams }: Runtime) {
  const { replica } = teams.state()
  if (!replica) throw new Error('no team is open')
  return replica
}

const phoneOf = (person: string) => createRuntime(testServices({ cloud: cloudAs(person, fixture) }))

async function twoPhones() {
  const chen = await phoneOf('chen')
  await chen.teams.create(TEAM)
  await chen.teams.refresh()
  await chen.resume()
  const teamId = chen.teams.state().active?.teamId ?? ''
  const invited = await chen.cloud.call('team.invite', { teamId, role: 'anchor' })
  if (!invited.ok) throw new Error(invited.message)
  const lin = await phoneOf('lin')
  await lin.teams.join({ code: invited.data.code, memberName: '林岚' })
  return { chen, lin, teamId }
}

async function meet(first: Runtime, second: Runtime) {
  await first.resume()
  await second.resume()
}

async function readLog(runtime: Runtime) {
  const teamId = runtime.teams.state().active?.teamId ?? ''
  return runtime.cloud.call('stream.read', { teamId, stream: 'work', after: 0 })
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30))
}
