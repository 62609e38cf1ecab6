import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as wechat from 'wx-server-sdk'
import { CloudbaseFiles, type CloudStorage } from '#cloud/files/cloudbase'
import { FolderFiles } from '#cloud/files/folder'
import { cloudbaseFixture } from '../contract/cloudbase-store'
import { memoryStoreFixture } from '../contract/memory-store'
import { batchOf, change, cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { FILE_ID, partsOf, photo } from './file-cases'

const DAY = 24 * 3_600_000
const RECORD_ID = `s1.${FILE_ID}`

interface Place {
  readonly cloud: CloudFixture
  /** How many files of bytes there are. */
  count(): number
  dispose(): Promise<void>
}

function inMemory(): Place {
  const cloud = cloudFixture(() => memoryStoreFixture().open())
  return { cloud, count: () => cloud.files.kept.size, dispose: () => cloud.dispose() }
}

function onThisMachine(): Place {
  const root = mkdtempSync(path.join(tmpdir(), 'daybreak-sweep-'))
  const cloud = cloudFixture(undefined, new FolderFiles(root))
  const count = () => readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
  const dispose = async () => {
    await cloud.dispose()
    rmSync(root, { recursive: true })
  }
  return { cloud, count, dispose }
}

async function inWechat(): Promise<Place> {
  const fixture = await cloudbaseFixture()
  const cloud = cloudFixture(() => fixture.open(), new CloudbaseFiles(wechat as unknown as CloudStorage))
  const { objects } = fixture.endpoint.storage
  const dispose = async () => {
    await cloud.dispose()
    await fixture.dispose()
  }
  return { cloud, count: () => [...objects.keys()].filter((name) => !name.endsWith('/probe')).length, dispose }
}

describe.each([
  ['memory', inMemory],
  ['SQLite and a folder', onThisMachine],
  ["WeChat's database and storage", inWechat],
])('loose files of a team in %s', (_name, open) => {
  let place: Place
  let cloud: CloudFixture
  beforeEach(async () => {
    place = await open()
    cloud = place.cloud
    await cloud.createTeam(['anchor', 'viewer'])
  })
  afterEach(() => place.dispose())

  const parts = partsOf(photo(200_000), { recordId: RECORD_ID })
  const send = async (some = parts, person = 'anchor') => {
    let last: Awaited<ReturnType<typeof put>> | undefined
    const put = (part: (typeof parts)[number]) => cloud.as(person)('file.put', part)
    for (const part of some) last = await put(part)
    return last && dataOf(last)
  }
  const write = async (id = 's9', kind: 'session' | 'photo' = 'session') =>
    dataOf(
      await cloud.as('chen')('stream.append', {
        teamId: TEAM_ID,
        batch: batchOf([change({ kind, id, fields: FIELDS[kind] })]),
      }),
    )
  const get = () => cloud.as('viewer')('file.get', { teamId: TEAM_ID, fileId: FILE_ID })
  const document = () => cloud.store.get('files', `${TEAM_ID}:${FILE_ID}`)

  it('are taken away once nobody came back for 30 days, by whatever is written next', async () => {
    await send(parts.slice(0, 2))
    cloud.now += 30 * DAY
    await write()
    expect(place.count()).toBe(2)
    cloud.now += DAY
    dataOf(await cloud.as('chen')('team.members', { teamId: TEAM_ID }))
    expect(place.count()).toBe(2)
    await write()
    expect(place.count()).toBe(0)
    expect(await document()).toBeUndefined()
  })

  it('go too where they are whole and no record ever told of them', async () => {
    expect(await send()).toEqual({ isSealed: true, missing: [] })
    expect(codeOf(await get())).toBe('ok')
    cloud.now += 32 * DAY
    await write()
    expect(place.count()).toBe(0)
    expect(codeOf(await get())).toBe('no_such_file')
  })

  it('stay where their record is in the log, whichever came first', async () => {
    await write(RECORD_ID, 'photo')
    await send()
    expect(await document()).toMatchObject({ isLoose: false })
    cloud.now += 32 * DAY
    await write()
    expect(codeOf(await get())).toBe('ok')
    const other = 'another-22-characters_'
    await send(partsOf(photo(200_000), { fileId: other, recordId: `s1.${other}` }))
    await write(`s1.${other}`, 'photo')
    cloud.now += 32 * DAY
    await write()
    expect(await cloud.store.get('files', `${TEAM_ID}:${other}`)).toMatchObject({ isSealed: true, isLoose: false })
    expect(place.count()).toBe(8)
  })

  it('keep their parts for a phone that comes back in time, and are gone on with', async () => {
    await write(RECORD_ID, 'photo')
    await send(parts.slice(0, 2))
    cloud.now += 29 * DAY
    await write()
    expect(await send(parts.slice(2))).toEqual({ isSealed: true, missing: [] })
    expect(dataOf(await get()).bytes).toBe(photo(200_000).toString('base64'))
  })

  it.each([
    ['swept already', true],
    ['not swept yet', false],
  ])('are sent anew by a phone that comes back too late, %s', async (_when, isSwept) => {
    await write(RECORD_ID, 'photo')
    await send(parts.slice(0, 2))
    cloud.now += 32 * DAY
    if (isSwept) await write()
    expect(await send(parts.slice(2))).toEqual({ isSealed: false, missing: [0, 1, 2, 3] })
    expect(place.count()).toBe(0)
    expect(await send()).toEqual({ isSealed: true, missing: [] })
    cloud.now += 32 * DAY
    await write()
    expect(dataOf(await get()).bytes).toBe(photo(200_000).toString('base64'))
  })

  it('are kept where the phone did not say what they are for', async () => {
    await send(partsOf(photo(200_000)))
    cloud.now += 32 * DAY
    await write()
    expect(codeOf(await get())).toBe('ok')
  })
})

const FIELDS = {
  session: { gmvFen: 1 },
  photo: { ownerKind: 'session', ownerId: 's1', fileId: FILE_ID, sizeBytes: 200_000, at: 1, by: 'm1' },
}
