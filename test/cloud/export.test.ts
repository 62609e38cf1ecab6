import type { Calls, ExportPlace } from '@/protocol/calls'
import { batchOf, change, cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'

const LARGE = 'a'.repeat(14_000)

let cloud: CloudFixture
beforeEach(async () => {
  cloud = cloudFixture()
  await cloud.createTeam(['operator'])
})
afterEach(() => cloud.dispose())

const push = async (stream: string, kind: string, fields: Record<string, string | number> = { madeUp: 1 }) =>
  dataOf(
    await cloud.as('chen')('stream.append', {
      teamId: TEAM_ID,
      batch: batchOf([change({ kind, fields })], { stream }),
    }),
  )

async function pages(): Promise<readonly Calls['data.export']['reply'][]> {
  const found: Calls['data.export']['reply'][] = []
  let from: ExportPlace | undefined
  do {
    const page = dataOf(await cloud.as('chen')('data.export', { teamId: TEAM_ID, ...(from && { from }) }))
    found.push(page)
    from = page.next
  } while (from)
  return found
}

describe('the export of a team', () => {
  it('holds every batch of every stream once, in order, and who is in the team', async () => {
    for (let round = 0; round < 3; round += 1) await push('work', 'session')
    await push('owner', 'margin')
    await push('checks-2026', 'kindOfANewerPhone')
    const found = await pages()
    expect(found.flatMap(({ batches }) => batches.map(({ stream, seq }) => `${stream} ${seq}`))).toEqual([
      'checks-2026 1',
      'owner 1',
      'work 1',
      'work 2',
      'work 3',
    ])
    expect(found[0]?.team.members.map(({ name }) => name)).toEqual(['陈静', 'operator'])
    expect(JSON.stringify(found)).not.toContain('identity')
  })

  it('comes in pages under 900 KB', async () => {
    const fields = Object.fromEntries(Array.from({ length: 6 }, (_, place) => [`field${place}`, LARGE]))
    for (let round = 0; round < 14; round += 1) await push('work', 'kindOfANewerPhone', fields)
    const found = await pages()
    expect(found.length).toBeGreaterThan(1)
    for (const page of found) expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(900_000)
    expect(found.flatMap(({ batches }) => batches.map(({ seq }) => seq))).toEqual(
      Array.from({ length: 14 }, (_, place) => place + 1),
    )
  })

  it('of a team without anything has one page without batches', async () => {
    expect(await pages()).toEqual([{ team: expect.anything() as unknown, batches: [] }])
  })

  it('is for owners alone', async () => {
    expect(codeOf(await cloud.as('operator')('data.export', { teamId: TEAM_ID }))).toBe('forbidden')
  })
})
