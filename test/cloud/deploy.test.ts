import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import schema from '#cloud/store/cloudbase-schema.json'

const ROOT = path.resolve(__dirname, '../..')
const KEY = '-----BEGIN RSA PRIVATE KEY-----\nnot a key\n-----END RSA PRIVATE KEY-----\n'

async function step<T>(given: object): Promise<T> {
  const script = path.join(ROOT, 'test/deploy/recorded-deployment.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(given)])
  return JSON.parse(stdout) as T
}

describe('the settings of a deployment', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-deploy-'))
  const key = path.join(folder, 'private.key')
  const file = path.join(folder, 'deploy.json')
  const whole = { DAYBREAK_APPID: 'wx0123456789abcdef', DAYBREAK_CLOUD_ENV: 'shop-1', DAYBREAK_PRIVATE_KEY: key }
  beforeAll(() => writeFileSync(key, KEY))
  beforeEach(() => rmSync(file, { force: true }))
  afterAll(() => rmSync(folder, { recursive: true }))

  interface Read {
    readonly ok: boolean
    readonly problems?: readonly string[]
    readonly settings?: object
  }
  const read = (environment: object) => step<Read>({ step: 'settings', environment, file })

  it('are whole with three variables', async () => {
    const settings = { appid: 'wx0123456789abcdef', cloudEnv: 'shop-1', privateKeyPath: key }
    expect(await read(whole)).toEqual({ ok: true, settings })
  })

  it('may stand in a file, which the environment outdoes', async () => {
    writeFileSync(file, JSON.stringify({ appid: 'wxffffffffffffffff', cloudEnv: 'shop-2', privateKeyPath: key }))
    expect(await read({ DAYBREAK_CLOUD_ENV: 'shop-3' })).toMatchObject({
      settings: { appid: 'wxffffffffffffffff', cloudEnv: 'shop-3' },
    })
  })

  it.each(Object.keys(whole))('say that %s is missing, and nothing else', async (variable) => {
    const { ok, problems } = await read({ ...whole, [variable]: '' })
    expect(ok).toBe(false)
    expect(problems).toEqual([expect.stringContaining(`${variable}  缺少 · missing`)])
  })

  it.each([
    ['DAYBREAK_APPID', 'touristappid'],
    ['DAYBREAK_CLOUD_ENV', 'My Shop'],
    ['DAYBREAK_PRIVATE_KEY', '/nowhere/private.key'],
    ['DAYBREAK_PRIVATE_KEY', __filename],
  ])('say that %s cannot be %s, without repeating it', async (variable, value) => {
    const { problems } = await read({ ...whole, [variable]: value })
    expect(problems).toEqual([expect.stringContaining(`${variable}  不对 · cannot be right`)])
    expect(problems?.join()).not.toContain(value)
  })

  it('say so when the file is no JSON', async () => {
    writeFileSync(file, 'appid = wx')
    expect((await read(whole)).problems).toEqual([expect.stringContaining('is not JSON')])
  })

  it('are asked for by the command itself, which then does nothing', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/deploy.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DAYBREAK_APPID: 'wx0123456789abcdef' },
    })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('DAYBREAK_CLOUD_ENV  缺少')
    expect(stderr).toContain('DAYBREAK_PRIVATE_KEY  缺少')
    expect(stderr).not.toContain('DAYBREAK_APPID')
  })
})

describe('a deployment', () => {
  const built = { folder: '/dist', functionFolder: '/dist/fn', version: '1.2.3', schema, timeout: 20 }
  const bare = { tables: {}, hasFunction: false, timeout: 20, aclTag: 'ADMINONLY' }
  type Calls = readonly (readonly [name: string, input: Readonly<Record<string, unknown>>])[]
  const run = (cloud: object) =>
    step<{ calls: Calls; said: readonly string[]; problem?: string }>({ step: 'deploy', cloud, built })
  const inputsOf = (calls: Calls, name: string) => calls.filter(([one]) => one === name).map(([, input]) => input)

  it('makes every collection and index, and closes every collection to all but the function', async () => {
    const { calls, problem } = await run(bare)
    expect(problem).toBeUndefined()
    expect(inputsOf(calls, 'flexdbCreateTable').map(({ tableName }) => tableName)).toEqual(schema.collections)
    expect(inputsOf(calls, 'tcbModifyDatabaseACL')).toEqual(
      schema.collections.map((collectionName) => ({ envId: 'shop-1', collectionName, aclTag: 'ADMINONLY' })),
    )
    const made = inputsOf(calls, 'flexdbUpdateTable').find(({ tableName }) => tableName === 'batches')
    expect(made).toMatchObject({
      tag: 'tnt-1',
      createIndexes: [
        { indexName: 'stream_seq', mgoKeySchema: { mgoIsUnique: true } },
        { indexName: 'record_seq', mgoKeySchema: { mgoIsUnique: false } },
      ],
    })
  })

  const closed = { envId: 'shop-1', bucket: 'bucket-1', region: 'sh', aclTag: 'ADMINONLY' }

  it('closes the storage to all but the function, and waits until it is', async () => {
    const { calls, said, problem } = await run({ ...bare, storageTags: ['READONLY', 'READONLY', 'ADMINONLY'] })
    expect(problem).toBeUndefined()
    expect(inputsOf(calls, 'tcbModifyStorageACL')).toEqual([closed])
    expect(said).toContain('存储 · storage: 仅管理端可读写')
    expect(said.join()).not.toContain('手动')
  })

  it('changes nothing of a storage that is closed', async () => {
    expect(inputsOf((await run(bare)).calls, 'tcbModifyStorageACL')).toEqual([])
  })

  it('stops before the function where the storage stays open to mini programs', async () => {
    const { calls, problem } = await run({ ...bare, storageTags: ['READONLY'] })
    expect(problem).toContain('READONLY')
    expect(problem).toContain('存储 → 权限设置 → 仅管理端可读写')
    expect(inputsOf(calls, 'uploadFunction')).toEqual([])
  })

  it('stops where WeChat does not let it close the storage, and says how it is done by hand', async () => {
    const { calls, problem } = await run({ ...bare, storageTags: ['READONLY'], refuses: 'tcbModifyStorageACL' })
    expect(problem).toContain('no authority')
    expect(problem).toContain('存储 → 权限设置 → 仅管理端可读写')
    expect(inputsOf(calls, 'uploadFunction')).toEqual([])
  })

  it('says in the end what is left to do by hand, where WeChat does not let it ask about the storage', async () => {
    const { said, problem } = await run({ ...bare, refuses: 'tcbGetStorageACL' })
    expect(problem).toBeUndefined()
    expect(said.find((line) => line.includes('no authority'))).toBeDefined()
    expect(said[said.length - 1]).toContain('存储 → 权限设置 → 仅管理端可读写')
  })

  it('goes database, storage, function, mini program', async () => {
    const order = (await run(bare)).calls.map(([name]) => name)
    const names = ['tcbModifyDatabaseACL', 'tcbGetStorageACL', 'scfCreateFunction', 'uploadFunction', 'upload']
    const places = names.map((name) => order.lastIndexOf(name))
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('makes the function for a Node that runs it, with its time, and uploads it as it was built', async () => {
    const { calls } = await run(bare)
    const [created] = inputsOf(calls, 'scfCreateFunction')
    expect(created).toMatchObject({ runtime: 'Nodejs18.15', timeout: 20, installDependency: false })
    expect(inputsOf(calls, 'uploadFunction')).toEqual([
      { env: 'shop-1', name: 'api', path: '/dist/fn', remoteNpmInstall: false },
    ])
  })

  it('changes nothing of a database that is as it should be, and sets the time of an older function', async () => {
    const tables = Object.fromEntries(
      schema.collections.map((name) => [name, schema.indexes[name as keyof typeof schema.indexes] ?? []]),
    )
    const { calls } = await run({ ...bare, tables, hasFunction: true, timeout: 3 })
    expect(inputsOf(calls, 'flexdbCreateTable')).toEqual([])
    expect(inputsOf(calls, 'flexdbUpdateTable')).toEqual([])
    expect(inputsOf(calls, 'scfCreateFunction')).toEqual([])
    expect(inputsOf(calls, 'scfUpdateFunctionInfo')).toMatchObject([{ functionName: 'api', timeout: 20 }])
  })

  it('stops before the function where a collection stays open to mini programs', async () => {
    const { calls, problem } = await run({ ...bare, aclTag: 'PRIVATE' })
    expect(problem).toContain('仅管理端可读写')
    expect(inputsOf(calls, 'uploadFunction')).toEqual([])
  })

  it('stops, and removes nothing, where an index of that name is another one', async () => {
    const other = [{ name: 'stream_seq', unique: true, keys: [{ name: 'seq', direction: '1' }] }]
    const { calls, problem } = await run({ ...bare, tables: { teams: [], batches: other } })
    expect(problem).toContain('stream_seq')
    expect(inputsOf(calls, 'upload')).toEqual([])
  })
})
