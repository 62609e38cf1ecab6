import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { callerOf } from '#cloud/function/caller'
import { buildFunctionUnderTest, callFunction, type FunctionCall } from '../cloudbase-endpoint/cloud-function'
import { startEndpoint, type CloudbaseEndpoint } from '../cloudbase-endpoint/endpoint'
import type { CallName } from '@/protocol/calls'
import { secretsIn, secretsOf } from '../secrets-in-build'
import { batchOf, change, codeOf, dataOf, OWNER_ID, TEAM_ID } from './cloud-fixture'

const TEAM = { teamId: TEAM_ID, memberId: OWNER_ID, name: '晨光', kind: 'merchant', memberName: '陈静' } as const

describe('the cloud function as it is uploaded', () => {
  let folder: string
  let endpoint: CloudbaseEndpoint

  beforeAll(async () => {
    folder = await buildFunctionUnderTest()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    endpoint = await startEndpoint()
  })
  afterEach(() => endpoint.close())

  const call = <N extends CallName>(given: FunctionCall<N>) => callFunction(folder, endpoint.url, given)
  const createTeam = async () => dataOf(await call({ openid: 'chen', name: 'team.create', request: TEAM }))
  const push = (openid: string) =>
    call({ openid, name: 'stream.append', request: { teamId: TEAM_ID, batch: batchOf([change()]) } })

  it('is one file that needs nothing to be installed, and asks for its time', () => {
    expect(readdirSync(folder).sort()).toEqual(['config.json', 'index.js', 'package.json'])
    expect(JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8'))).toMatchObject({
      permissions: { openapi: ['security.msgSecCheck'] },
      timeout: 20,
    })
    expect(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies')
  })

  it('serves a team in an environment where nothing was made yet: create, invite, join, write, read', async () => {
    await createTeam()
    const invitation = { openid: 'chen', name: 'team.invite', request: { teamId: TEAM_ID, role: 'anchor' } } as const
    const { code } = dataOf(await call(invitation))
    dataOf(await call({ openid: 'lin', name: 'team.join', request: { code, memberName: '林' } }))
    const seqs = await Promise.all(['chen', 'lin', 'chen', 'lin'].map(push))
    expect(seqs.map((reply) => dataOf(reply).seq).sort()).toEqual([1, 2, 3, 4])
    const read = { openid: 'lin', name: 'stream.read', request: { teamId: TEAM_ID, stream: 'work', after: 0 } } as const
    expect(dataOf(await call(read)).batches.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })

  it('knows a caller from the platform alone, whatever the event says', async () => {
    expect(codeOf(await call({ name: 'team.create', request: TEAM }))).toBe('not_signed_in')
    await createTeam()
    expect(codeOf(await push('forged'))).toBe('not_found')
  })

  it('has no secret in it, no AppID, and no path of the machine that built it', () => {
    const root = path.resolve(__dirname, '../..')
    expect(secretsIn(folder, [...secretsOf(root, process.env), root])).toEqual([])
    expect(readFileSync(path.join(folder, 'index.js'), 'utf8')).not.toMatch(/\bwx[0-9a-f]{16}\b/)
  })

  it('asks WeChat about the names of a team, and says so where WeChat refuses them', async () => {
    endpoint.judge = (content) => ({
      errcode: 0,
      result: { suggest: String(content).includes('特3456书') ? 'risky' : 'pass' },
    })
    expect(codeOf(await call({ openid: 'chen', name: 'team.create', request: { ...TEAM, name: '特3456书' } }))).toBe(
      'text_refused',
    )
    await createTeam()
    const asked = { openid: 'chen', scene: 1, version: 2 }
    expect(endpoint.openCalls).toEqual(
      ['特3456书\n陈静', '晨光\n陈静'].map((content) => ({
        api: 'security.msgSecCheck',
        parameters: { ...asked, content },
      })),
    )
  })

  it('serves nobody through a shared environment', async () => {
    const environment = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_FROM_OPENID', WX_FROM_OPENID: 'chen-elsewhere' }
    const shared = { openid: 'chen', name: 'team.create', request: TEAM, environment } as const
    expect(codeOf(await call(shared))).toBe('not_signed_in')
    expect(callerOf({ OPENID: 'chen', FROM_OPENID: '' })).toBe('chen')
    expect(callerOf({ OPENID: 7 })).toBeUndefined()
  })

  it('answers an envelope, and says nothing of the cause, where the database does not answer', async () => {
    endpoint.breakDown()
    expect(await call({ openid: 'chen', name: 'team.create', request: TEAM })).toEqual({
      ok: false,
      code: 'internal',
      message: 'something went wrong in the cloud',
      retry: true,
    })
  })
})
