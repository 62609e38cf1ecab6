import { batchOf, change, cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { FILE_ID, partsOf, photo } from './file-cases'

const DAY = 24 * 3_600_000

describe('a sweep of loose files', () => {
  let cloud: CloudFixture
  beforeEach(async () => {
    cloud = cloudFixture()
    await cloud.createTeam(['anchor'])
  })
  afterEach(() => cloud.dispose())

  const parts = partsOf(photo(200_000), { recordId: `s1.${FILE_ID}` })
  const put = (part = parts[0]) => {
    if (!part) throw new Error('no such part')
    return cloud.as('anchor')('file.put', part)
  }
  const write = () => cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch: batchOf([change()]) })
  const remove = () => cloud.files.remove.bind(cloud.files)
  const logged = () => [...cloud.logged]

  it('that fails is logged, takes nothing from the call, and is tried again a day later', async () => {
    await put()
    const before = remove()
    cloud.files.remove = () => Promise.reject(new Error('the storage does not answer'))
    cloud.now += 32 * DAY
    expect(codeOf(await write())).toBe('ok')
    expect(logged()).toEqual(['loose files were not swept: Error: the storage does not answer'])
    cloud.files.remove = before
    expect(codeOf(await write())).toBe('ok')
    expect(cloud.files.kept.size).toBe(1)
    cloud.now += DAY
    await write()
    expect(cloud.files.kept.size).toBe(0)
  })

  it('that is cut between the bytes and their document is finished by the next', async () => {
    await put()
    cloud.files.kept.clear()
    cloud.now += 32 * DAY
    await write()
    expect(await cloud.store.filesOfTeam({ teamId: TEAM_ID, limit: 9 })).toEqual([])
  })

  it('that finds more than it has time for goes on with the next call', async () => {
    for (let count = 0; count < 30; count += 1) {
      const fileId = `${count}`.padStart(22, '0')
      dataOf(await put({ ...parts[0], fileId, recordId: `s1.${fileId}` } as (typeof parts)[number]))
    }
    const before = remove()
    cloud.files.remove = (paths) => {
      cloud.now += 200
      return before(paths)
    }
    cloud.now += 32 * DAY
    await write()
    expect(cloud.files.kept.size).toBe(10)
    await write()
    expect(cloud.files.kept.size).toBe(0)
  })

  it('that comes late takes nothing of a file that was begun anew meanwhile', async () => {
    await put()
    const before = remove()
    let isHeld = true
    cloud.files.remove = async (paths) => {
      if (isHeld) {
        isHeld = false
        await write()
        for (const part of parts) dataOf(await put(part))
      }
      await before(paths)
    }
    cloud.now += 32 * DAY
    await write()
    const got = await cloud.as('chen')('file.get', { teamId: TEAM_ID, fileId: FILE_ID })
    expect(dataOf(got).bytes).toBe(photo(200_000).toString('base64'))
  })

  it('leaves nothing of a part that was under way when the time ran out', async () => {
    dataOf(await put())
    const keep = cloud.files.put.bind(cloud.files)
    cloud.files.put = async (path, bytes) => {
      cloud.files.put = keep
      cloud.now += 2 * DAY
      await write()
      await keep(path, bytes)
    }
    cloud.now += 30 * DAY - 1
    expect(codeOf(await put(parts[1]))).toBe('busy')
    expect(cloud.files.kept.size).toBe(0)
  })

  it('asks nothing of a team without pictures, and once a day one thing of a team that has some', async () => {
    let asked = 0
    const counted = cloud.store.looseFiles.bind(cloud.store)
    cloud.store.looseFiles = (query) => {
      asked += 1
      return counted(query)
    }
    cloud.now += 60 * DAY
    await write()
    expect(asked).toBe(0)
    await put()
    cloud.now += 32 * DAY
    for (let count = 0; count < 3; count += 1) await write()
    expect(asked).toBe(1)
    cloud.now += DAY
    for (let count = 0; count < 3; count += 1) await write()
    expect(asked).toBe(2)
  })
})
