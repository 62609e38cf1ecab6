/** @jest-environment node */
import { cloudFixture, type CloudFixture } from '../cloud/cloud-fixture'
import { addPicture, bytesOn, photoPhone, PICTURE, TEAM, until } from './photo-phone'

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

/** A phone with a team in the cloud. */
async function cloudPhone() {
  const phone = await photoPhone({ fixture })
  await phone.runtime.teams.create(TEAM)
  await phone.runtime.teams.refresh()
  return phone
}

const DAY = 24 * 3_600_000
const BUSY = { ok: false, code: 'busy', message: 'others are writing', retry: true }

/** Another phone of the same person, which holds the team and nothing else. */
async function secondPhone() {
  const phone = await photoPhone({ fixture })
  const found = await phone.runtime.teams.find()
  if (!found.ok) throw new Error(found.code)
  await phone.runtime.teams.enter(found.teams[0]?.teamId ?? '')
  await phone.runtime.teams.state().replica?.sync()
  return phone
}

const phaseOn = ({ runtime }: Awaited<ReturnType<typeof photoPhone>>, fileId: string) =>
  runtime.photos.state(fileId).phase

describe('a photo of a team in the cloud', () => {
  it('is on the phone at once, in the cloud soon, and another phone fetches it whole', async () => {
    const phone = await cloudPhone()
    const { fileId } = await addPicture(phone.runtime)
    await until(() => phaseOn(phone, fileId) === 'kept')
    await phone.runtime.teams.state().replica?.sync()
    const other = await secondPhone()
    await other.runtime.photos.fetch([fileId])
    expect(phaseOn(other, fileId)).toBe('kept')
    expect(await other.runtime.photos.address(fileId)).toBe(`data:image/jpeg;base64,${PICTURE}`)
  })

  it('waits out a cloud that does not answer, a kill too, and is sent once', async () => {
    const phone = await cloudPhone()
    if (phone.cloud) phone.cloud.isReachable = false
    const { fileId } = await addPicture(phone.runtime)
    const storage = phone.storage.snapshot()
    const again = await photoPhone({ fixture, storage })
    await again.runtime.resume()
    await until(() => phaseOn(again, fileId) === 'kept')
    expect(storage.entries().filter(([key]) => key.includes('/waiting/'))).toEqual([])
  })

  it('is sent once the log has its record, and not before', async () => {
    const phone = await cloudPhone()
    const { cloud } = phone.services
    const call = cloud.call.bind(cloud)
    const calls: string[] = []
    let isLogged = false
    Object.assign(cloud, {
      call: (name: 'stream.append', request: never) => {
        calls.push(name)
        return name !== 'stream.append' || isLogged ? call(name, request) : Promise.resolve(BUSY)
      },
    })
    const { fileId } = await addPicture(phone.runtime)
    await until(() => calls.includes('stream.append'))
    await phone.runtime.photos.follow()
    expect(calls).not.toContain('file.put')
    isLogged = true
    await phone.runtime.teams.state().replica?.sync()
    await until(() => phaseOn(phone, fileId) === 'kept')
    const file = await fixture.store.get('files', `${phone.runtime.teams.state().active?.teamId}:${fileId}`)
    expect(file).toMatchObject({ isSealed: true, isLoose: false, recordId: `s1.${fileId}` })
  })

  it('that the cloud swept while half of it was sent is sent anew by itself', async () => {
    const phone = await cloudPhone()
    const { cloud } = phone.services
    const call = cloud.call.bind(cloud)
    const { teamId = '' } = phone.runtime.teams.state().active ?? {}
    let puts = 0
    Object.assign(cloud, {
      call: async (name: 'file.put' | 'stream.append', request: never) => {
        if (name === 'file.put' && (puts += 1) === 2) {
          fixture.now += 32 * DAY
          for (const { fileId } of await fixture.store.looseFiles({ teamId, before: fixture.now, limit: 100 })) {
            await fixture.store.transact((transaction) => transaction.remove('files', `${teamId}:${fileId}`))
          }
          fixture.files.kept.clear()
        }
        return call(name, request)
      },
    })
    const { fileId } = await addPicture(phone.runtime)
    await until(() => phaseOn(phone, fileId) === 'kept')
    const other = await secondPhone()
    await other.runtime.photos.fetch([fileId])
    expect(await other.runtime.photos.address(fileId)).toContain(PICTURE)
  })

  it('is not there yet for others while its phone has not sent it, and comes by itself later', async () => {
    const phone = await cloudPhone()
    const other = await secondPhone()
    await other.runtime.photos.fetch(['file-of-22-characters_'])
    expect(phaseOn(other, 'file-of-22-characters_')).toBe('coming')
    if (other.cloud) other.cloud.isReachable = false
    await other.runtime.photos.fetch(['file-of-22-characters_'])
    expect(phaseOn(other, 'file-of-22-characters_')).toBe('unreachable')
    if (other.cloud) other.cloud.isReachable = true
    const { fileId } = await addPicture(phone.runtime)
    await until(() => phaseOn(phone, fileId) === 'kept')
    await other.runtime.photos.fetch([fileId])
    expect(phaseOn(other, fileId)).toBe('kept')
  })

  it('is given to a member, and not any more to one who was removed', async () => {
    const chen = await cloudPhone()
    const { fileId } = await addPicture(chen.runtime)
    await until(() => phaseOn(chen, fileId) === 'kept')
    const { teamId = '' } = chen.runtime.teams.state().active ?? {}
    const invited = await chen.services.cloud.call('team.invite', { teamId, role: 'viewer' })
    const su = await photoPhone({ fixture, person: 'su' })
    await su.runtime.teams.join({ code: invited.ok ? invited.data.code : '', memberName: '苏禾' })
    const { memberId = '' } = su.runtime.teams.state().active ?? {}
    await chen.services.cloud.call('team.remove', { teamId, memberId })
    await su.runtime.photos.fetch([fileId])
    expect(await su.runtime.photos.address(fileId)).toBeUndefined()
    expect(await bytesOn(su.storage, teamId, fileId)).toBeUndefined()
    await until(() => su.runtime.teams.state().teams.length === 0 || su.runtime.resume().then(() => false))
    const back = await chen.services.cloud.call('team.invite', { teamId, role: 'viewer' })
    await su.runtime.teams.join({ code: back.ok ? back.data.code : '', memberName: '苏禾' })
    await su.runtime.photos.fetch([fileId])
    expect(await su.runtime.photos.address(fileId)).toContain(PICTURE)
  })

  it('is not sent while it is deleted, and is sent once it is brought back', async () => {
    const phone = await cloudPhone()
    if (phone.cloud) phone.cloud.isReachable = false
    const { id, fileId } = await addPicture(phone.runtime)
    const { replica } = phone.runtime.teams.state()
    await replica?.write([{ kind: 'photo', id, fields: { deletedAt: 1 } }])
    if (phone.cloud) phone.cloud.isReachable = true
    await phone.runtime.resume()
    await replica?.sync()
    expect(phaseOn(phone, fileId)).toBe('waiting')
    await replica?.write([{ kind: 'photo', id, fields: { deletedAt: null } }])
    await until(() => phaseOn(phone, fileId) === 'kept')
  })

  it('that the cloud does not take stays on the phone and can be sent again', async () => {
    const phone = await cloudPhone()
    const refusing = phone.services.cloud
    const call = refusing.call.bind(refusing)
    Object.assign(refusing, {
      call: (name: 'file.put', request: never) =>
        name === 'file.put'
          ? Promise.resolve({ ok: false, code: 'forbidden', message: 'role', retry: false, details: { refused: [] } })
          : call(name, request),
    })
    const { fileId } = await addPicture(phone.runtime)
    await until(() => phaseOn(phone, fileId) === 'refused')
    expect(await phone.runtime.photos.address(fileId)).toContain(PICTURE)
    Object.assign(refusing, { call })
    phone.runtime.photos.retry()
    await until(() => phaseOn(phone, fileId) === 'kept')
  })
})

describe('a photo of a team of one phone alone', () => {
  it('stays on the phone, and goes up when the team does', async () => {
    const phone = await photoPhone()
    await phone.runtime.teams.create(TEAM)
    const { fileId } = await addPicture(phone.runtime)
    expect(phaseOn(phone, fileId)).toBe('waiting')
    const moving = await photoPhone({ fixture, storage: phone.storage.snapshot() })
    const { active } = moving.runtime.teams.state()
    expect(await moving.runtime.teams.makeCloud(active?.teamId ?? '')).toMatchObject({ ok: true })
    await until(() => phaseOn(moving, fileId) === 'kept')
  })

  it('goes with the team when that is taken off the phone', async () => {
    const phone = await photoPhone()
    await phone.runtime.teams.create(TEAM)
    const { fileId } = await addPicture(phone.runtime)
    const teamId = phone.runtime.teams.state().active?.teamId ?? ''
    expect(await bytesOn(phone.storage, teamId, fileId)).toBe(PICTURE)
    await phone.runtime.teams.eraseHere(teamId)
    expect(phone.storage.entries().filter(([key]) => key.includes(teamId))).toEqual([])
  })
})

describe('what a kill leaves', () => {
  it('of a photo without a record is gone at the next start', async () => {
    const phone = await photoPhone()
    await phone.runtime.teams.create(TEAM)
    const teamId = phone.runtime.teams.state().active?.teamId ?? ''
    const fileId = 'file-of-22-characters_'
    const waiting = { fileId, recordId: `s1.${fileId}`, stream: 'work', sizeBytes: 3, sha256: 'x' }
    await phone.runtime.photos.keep(waiting, 'QUJD')
    const again = await photoPhone({ storage: phone.storage.snapshot() })
    await again.runtime.photos.follow()
    expect(await bytesOn(again.storage, teamId, fileId)).toBeUndefined()
    expect(again.storage.entries().filter(([key]) => key.includes(fileId))).toEqual([])
  })
})
