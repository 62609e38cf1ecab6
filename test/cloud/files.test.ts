import { FILE_MAX_BYTES } from '@/protocol/file-part'
import { MAX_REQUEST_BYTES } from '@/protocol/wire'
import { cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { FILE_ID, partsOf, photo } from './file-cases'
import { gatherCallers } from './role-cases'

const DAY = 24 * 3_600_000
const LARGEST = photo(FILE_MAX_BYTES)

describe('files of a team', () => {
  let cloud: CloudFixture
  beforeEach(async () => {
    cloud = cloudFixture()
    await gatherCallers(cloud)
  })
  afterEach(() => cloud.dispose())

  async function send(person: string, parts = partsOf(photo(200_000))) {
    const codes: string[] = []
    for (const part of parts) codes.push(codeOf(await cloud.as(person)('file.put', part)))
    return codes
  }
  const get = (person: string, fileId = FILE_ID) => cloud.as(person)('file.get', { teamId: TEAM_ID, fileId })

  it('come back byte for byte to every member, with the type that their bytes have', async () => {
    expect(await send('anchor', partsOf(LARGEST))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
    for (const person of ['chen', 'operator', 'anchor', 'viewer']) {
      expect(dataOf(await get(person))).toEqual({ type: 'image/jpeg', bytes: LARGEST.toString('base64') })
    }
  })

  it('are sent in requests below the limit of a call', () => {
    for (const part of partsOf(LARGEST)) expect(JSON.stringify(part).length).toBeLessThan(MAX_REQUEST_BYTES)
  })

  it('are refused to whoever is not in the team, to the removed too, at every read', async () => {
    await send('anchor')
    for (const person of ['outsider', 'elsewhere']) expect(codeOf(await get(person))).toBe('not_found')
    expect(codeOf(await get('removed'))).toBe('forbidden')
    const { me } = dataOf(await cloud.as('viewer')('team.members', { teamId: TEAM_ID }))
    expect(codeOf(await get('viewer'))).toBe('ok')
    dataOf(await cloud.as('chen')('team.remove', { teamId: TEAM_ID, memberId: me.id }))
    expect(codeOf(await get('viewer'))).toBe('forbidden')
  })

  it('are not found through another team, nor by who may not read their stream', async () => {
    await send('chen', partsOf(photo(10), { stream: 'owner' }))
    expect(codeOf(await cloud.as('elsewhere')('file.get', { teamId: 'team-elsewhere', fileId: FILE_ID }))).toBe(
      'no_such_file',
    )
    const unknown = await get('operator', 'another-22-characters_')
    expect(await get('operator')).toEqual(unknown)
    expect(codeOf(await get('chen'))).toBe('ok')
  })

  it('are put by the roles that write, where they read', async () => {
    const [part] = partsOf(photo(10))
    for (const person of ['viewer', 'removed']) expect(await send(person, part && [part])).toEqual(['forbidden'])
    for (const person of ['outsider', 'elsewhere']) expect(await send(person, part && [part])).toEqual(['not_found'])
    expect(await send('operator', partsOf(photo(10), { stream: 'owner' }))).toEqual(['forbidden'])
    expect(cloud.files.kept.size).toBe(0)
  })

  it('may be sent again in any part, and are shown to nobody before they are whole', async () => {
    const [first, second, third, last] = partsOf(photo(200_000))
    if (!first || !second || !third || !last) throw new Error('four parts')
    expect(await send('anchor', [first, first, second])).toEqual(['ok', 'ok', 'ok'])
    expect(codeOf(await get('chen'))).toBe('no_such_file')
    expect(dataOf(await cloud.as('anchor')('file.put', last))).toEqual({ isSealed: false, missing: [2] })
    await send('anchor', [third])
    expect(dataOf(await cloud.as('anchor')('file.put', last))).toEqual({ isSealed: true, missing: [] })
    expect(dataOf(await cloud.as('anchor')('file.put', first))).toEqual({ isSealed: true, missing: [] })
  })

  it('never change once they are sealed, and nobody else goes on with them', async () => {
    const [first, ...rest] = partsOf(photo(200_000))
    await send('anchor', first && [first])
    expect(await send('operator', rest)).toEqual(['batch_mismatch', 'batch_mismatch', 'batch_mismatch'])
    await send('anchor', rest)
    expect(await send('anchor', partsOf(photo(10)))).toEqual(['batch_mismatch'])
    const other = rest[0] && { ...rest[0], bytes: Buffer.alloc(61_440, 9).toString('base64') }
    expect(await send('anchor', other && [other])).toEqual(['ok'])
    expect(dataOf(await get('chen')).bytes).toBe(photo(200_000).toString('base64'))
  })

  it.each([
    ['bytes that are no photo', partsOf(Buffer.from('<script>alert(1)</script>'))],
    ['bytes that the hash does not fit', partsOf(photo(10), { sha256: 'A'.repeat(43) })],
    ['a part past the end', partsOf(photo(10), { part: 1 })],
    ['less than the size says', partsOf(photo(10), { sizeBytes: 200 })],
    ['more than a file may have', partsOf(photo(10), { sizeBytes: FILE_MAX_BYTES + 1 })],
    ['what is no base64', partsOf(photo(10), { bytes: '/9j/4AcHBwcHB!==' })],
    ['an id that leads elsewhere', partsOf(photo(10), { fileId: '../../of-22-characters' })],
  ])('refuse %s, and show nothing of it', async (_what, parts) => {
    expect(await send('anchor', parts)).toEqual(['bad_request'])
    expect(codeOf(await get('chen'))).not.toBe('ok')
  })

  it('are limited in number and in how often parts are sent', async () => {
    cloud.limits = { ...cloud.limits, files: { count: 1, windowMs: DAY } }
    expect(await send('anchor', partsOf(photo(10)))).toEqual(['ok'])
    expect(await send('anchor', partsOf(photo(10), { fileId: 'another-22-characters_' }))).toEqual(['rate_limited'])
    cloud.limits = { ...cloud.limits, writes: { count: 0, windowMs: DAY }, files: { count: 9, windowMs: DAY } }
    expect(await send('anchor', partsOf(photo(10), { fileId: 'another-22-characters_' }))).toEqual(['rate_limited'])
  })

  it('are gone with their team, the half sent too, and those of other teams stay', async () => {
    await send('anchor')
    await send('anchor', partsOf(photo(200_000), { fileId: 'halfway-22-characters_' }).slice(0, 2))
    await send('elsewhere', partsOf(photo(10), { teamId: 'team-elsewhere' }))
    dataOf(await cloud.as('chen')('data.erase', { teamId: TEAM_ID, what: 'team', name: '晨光' }))
    cloud.now += 7 * DAY
    expect(codeOf(await get('chen'))).toBe('busy')
    expect([...cloud.files.kept.keys()]).toEqual([`daybreak/team-elsewhere/${FILE_ID}/${cloud.now - 7 * DAY}/0`])
    expect(await cloud.store.filesOfTeam({ teamId: TEAM_ID, limit: 100 })).toEqual([])
    expect(codeOf(await get('chen'))).toBe('forbidden')
  })

  it('leave no byte behind that arrives while the team is being erased', async () => {
    const put = cloud.files.put.bind(cloud.files)
    cloud.files.put = async (path, bytes) => {
      cloud.files.put = put
      dataOf(await cloud.as('chen')('data.erase', { teamId: TEAM_ID, what: 'team', name: '晨光' }))
      cloud.now += 7 * DAY
      await get('chen')
      await put(path, bytes)
    }
    const [first] = partsOf(photo(200_000))
    expect(await send('anchor', first && [first])).toEqual(['forbidden'])
    expect(cloud.files.kept.size).toBe(0)
  })
})
