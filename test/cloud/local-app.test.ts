import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NO_TEXT_CHECK } from '#cloud/api/text-check'
import { localApp } from '#cloud/local/app'
import { PEOPLE } from '#cloud/local/people'
import { MemoryFiles } from '../contract/memory-files'
import { sqliteFixture } from '../contract/sqlite-store'
import { OWNER_ID, seededRandom, START, TEAM_ID } from './cloud-fixture'

const ORIGIN = 'http://127.0.0.1:4173'
const TEAM = { teamId: TEAM_ID, memberId: OWNER_ID, name: '晨光', kind: 'merchant', memberName: '陈静' }

describe('the local cloud over HTTP', () => {
  const sqlite = sqliteFixture()
  const h5Root = mkdtempSync(path.join(tmpdir(), 'daybreak-h5-'))
  const logged: string[] = []
  const app = localApp(h5Root, {
    store: sqlite.open(),
    files: new MemoryFiles(),
    clock: { now: () => START, wait: () => Promise.resolve() },
    random: seededRandom(1),
    log: (message) => logged.push(message),
    textCheck: NO_TEXT_CHECK,
  })

  beforeAll(() => {
    mkdirSync(path.join(h5Root, 'js'))
    writeFileSync(path.join(h5Root, 'index.html'), '<title>破晓</title>')
    writeFileSync(path.join(h5Root, 'js/app.0a1b2c3d.js'), 'start()')
    writeFileSync(path.join(path.dirname(h5Root), 'outside.txt'), 'not yours')
  })
  afterAll(async () => {
    rmSync(h5Root, { recursive: true, force: true })
    rmSync(path.join(path.dirname(h5Root), 'outside.txt'))
    await sqlite.dispose()
  })

  const get = (where: string, headers: Record<string, string> = {}) =>
    app.request(`${ORIGIN}${where}`, { headers: { host: '127.0.0.1:4173', ...headers } })
  const post = (person: string, body: string, headers: Record<string, string> = {}) =>
    app.request(`${ORIGIN}/as/${person}/api`, {
      method: 'POST',
      headers: { host: '127.0.0.1:4173', origin: ORIGIN, 'content-type': 'application/json', ...headers },
      body,
    })
  const call = async (person: string, name: string, request: unknown) =>
    (await (await post(person, JSON.stringify({ name, request }))).json()) as { code?: string; data?: { me: unknown } }

  it('lists everybody there is to be, each with a way in', async () => {
    const response = await get('/')
    const page = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
    for (const { key, name } of PEOPLE) {
      expect(page).toContain(name)
      expect(page).toContain(`href="/as/${key}/"`)
    }
  })

  it('serves the preview to everybody on the list, its start page never from a cache', async () => {
    const page = await get('/as/chen/')
    expect(await page.text()).toBe('<title>破晓</title>')
    expect(page.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const script = await get('/as/he/js/app.0a1b2c3d.js')
    expect(await script.text()).toBe('start()')
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect((await get('/as/lin')).headers.get('location')).toBe('/as/lin/')
  })

  it.each([
    '/as/mallory/',
    '/as/chen/nothing.js',
    '/as/chen/..%2foutside.txt',
    '/as/chen/%2e%2e/outside.txt',
    '/other',
  ])('answers %s with 404', async (where) => {
    expect((await get(where)).status).toBe(404)
  })

  it('takes who calls from the path and nowhere else', async () => {
    expect(await call('chen', 'team.create', { ...TEAM, identity: 'local:he' })).toMatchObject({
      data: { me: { id: OWNER_ID, role: 'owner' } },
    })
    expect(await call('he', 'team.members', { teamId: TEAM_ID, identity: 'local:chen' })).toMatchObject({
      code: 'not_found',
    })
    expect((await post('mallory', '{}')).status).toBe(404)
  })

  it('answers a body that is no call with an envelope', async () => {
    const response = await post('chen', '{"name": "team.mem')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ ok: false, code: 'bad_request' })
  })

  it.each([
    ['a name of another site that points here', { host: 'evil.example:4173' }],
    ['a name that only begins like this machine', { host: '127.0.0.1.evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another port of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['a page without an origin of its own', { origin: 'null' }],
  ])('refuses %s', async (_what, headers) => {
    const response = await post('chen', JSON.stringify({ name: 'team.members', request: { teamId: TEAM_ID } }), headers)
    expect(response.status).toBe(403)
  })

  it('takes calls from localhost by its name as well', async () => {
    const headers = { host: 'localhost:4173', origin: 'http://localhost:4173' }
    expect((await post('chen', '{}', headers)).status).toBe(200)
  })

  it('refuses what a form could post and what is over 100 KB', async () => {
    expect((await post('chen', '{}', { 'content-type': 'text/plain' })).status).toBe(415)
    const large = JSON.stringify({ name: 'team.members', padding: 'x'.repeat(100 * 1024) })
    expect((await post('chen', large, { 'content-length': String(large.length) })).status).toBe(413)
  })

  it('logged no failure of its own', () => {
    expect(logged).toEqual([])
  })
})
