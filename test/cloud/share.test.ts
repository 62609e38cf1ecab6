import { change, batchOf, cloudFixture, codeOf, dataOf, TEAM_ID, type CloudFixture } from './cloud-fixture'
import { instantOf } from '@/domain/calendar/instant'
import { cloudbaseFixture } from '../contract/cloudbase-store'
import { sharedShow, shareShow, SHOW_ID, teamWithShow } from './shared-shows'

const DAY = 24 * 3_600_000
const TOKEN = 'a'.repeat(22)
const OTHER = 'b'.repeat(22)

async function onSqlite(): Promise<CloudFixture> {
  return Promise.resolve(cloudFixture())
}

async function onCloudbase(): Promise<CloudFixture> {
  const fixture = await cloudbaseFixture()
  const cloud = cloudFixture(() => fixture.open())
  const close = cloud.dispose.bind(cloud)
  cloud.dispose = async () => {
    await close()
    await fixture.dispose()
  }
  return cloud
}

describe.each([
  ['SQLite', onSqlite],
  ["WeChat's cloud database", onCloudbase],
])('a link over %s', (_name, make) => {
  let cloud: CloudFixture
  beforeEach(async () => {
    cloud = await make()
    await teamWithShow(cloud)
  })
  afterEach(() => cloud.dispose())

  const open = (token = TOKEN, person = 'stranger') => cloud.as(person)('share.open', { token })
  const list = async (person = 'chen') => dataOf(await cloud.as(person)('share.list', { teamId: TEAM_ID }))
  const idsOf = async () => (await list()).live.map(({ id }) => id)
  const revoke = async (ids: readonly string[], isRevoked = true, person = 'chen') =>
    cloud.as(person)('share.revoke', { teamId: TEAM_ID, ids, isRevoked })

  it('shows an outsider what was chosen, without an amount', async () => {
    const { expiresAt } = dataOf(await shareShow(cloud, { token: TOKEN, person: 'anchor' }))
    expect(expiresAt).toBe(cloud.now + 7 * DAY)
    const opened = dataOf(await open())
    expect(opened).toEqual({
      as: 'guest',
      teamName: '晨光',
      sharedBy: 'anchor',
      sharedAt: cloud.now,
      expiresAt,
      page: {
        kind: 'session',
        startAt: sharedShow().fields.startAt,
        anchorNames: ['林岚'],
        sky: 'risen',
        compared: { rung: 1, count: 5, figure: '21.0%' },
        durationMinutes: 240,
        firstOrders: 121,
        viewers: 13_860,
        averageStaySeconds: 560,
      },
    })
  })

  it('keeps nothing hidden in the documents that an opening reads', async () => {
    await shareShow(cloud, { token: TOKEN, choices: { withWentWell: true } })
    const [id = ''] = await idsOf()
    const kept = JSON.stringify(await cloud.store.get('shares', id))
    for (const hidden of ['26840000', '26.8', '18730', '437', '372', '4290000', '880000']) {
      expect(kept).not.toContain(hidden)
    }
  })

  it('shows amounts where somebody who may show them says so, and never what is for the team alone', async () => {
    await shareShow(cloud, { token: TOKEN, person: 'operator', choices: { hidesAmounts: false } })
    const opened = dataOf(await open())
    const amounts = { gmvFen: 26_840_000, gpmFen: 1_432_995, refundFen: 4_290_000, netFen: 22_550_000 }
    expect(opened).toMatchObject({ page: { amounts } })
    expect(JSON.stringify(opened)).not.toMatch(/adSpend|buyers|orders"/)
  })

  it('to a report shows the days, their count and how they compare, and amounts only to whom they are shown', async () => {
    const days = { kind: 'report', from: '2026-11-16', to: '2026-11-22' } as const
    const choices = { hidesAmounts: true, withWentWell: false }
    const share = (token: string, person: string, hidesAmounts = true) =>
      cloud.as(person)('share.create', {
        ...{ teamId: TEAM_ID, token, subject: days, days: 7 },
        choices: { ...choices, hidesAmounts },
      })
    dataOf(await share(TOKEN, 'anchor'))
    const page = { ...days, sessionCount: 1, anchorNames: ['林岚'], sky: 'risen', firstOrders: 121 }
    expect(dataOf(await open())).toMatchObject({
      as: 'guest',
      page: { ...page, compared: { basis: 'sales', figure: '21.0%' } },
    })
    const [id = ''] = await idsOf()
    const kept = JSON.stringify(await cloud.store.get('shares', id))
    for (const hidden of ['26840000', '18730', '437', '372', '4290000', '880000', 'wentWell']) {
      expect(kept).not.toContain(hidden)
    }
    expect(dataOf(await open(TOKEN, 'viewer'))).toEqual({ as: 'member', teamId: TEAM_ID, subject: days })
    expect((await list()).live).toMatchObject([{ subject: days, startAt: instantOf('2026-11-16', 0) }])

    expect(codeOf(await share(OTHER, 'anchor', false))).toBe('forbidden')
    dataOf(await share(OTHER, 'operator', false))
    expect(dataOf(await open(OTHER))).toMatchObject({ page: { amounts: { netFen: 22_550_000, gpmFen: 1_432_995 } } })
  })

  it('to a report is refused for days without a session, and for days that are none', async () => {
    const share = (from: string, to: string) =>
      cloud.as('chen')('share.create', {
        ...{ teamId: TEAM_ID, token: TOKEN, days: 7, subject: { kind: 'report', from, to } as const },
        choices: { hidesAmounts: true, withWentWell: false },
      })
    expect(codeOf(await share('2025-01-06', '2025-01-12'))).toBe('no_such_session')
    for (const [from, to] of [
      ['2026-11-22', '2026-11-16'],
      ['2026-02-30', '2026-03-02'],
      ['2020-01-01', '2026-11-22'],
      ['', ''],
    ]) {
      expect(codeOf(await share(from ?? '', to ?? ''))).toBe('bad_request')
    }
  })

  it('stays as it was shared, whatever is logged later', async () => {
    await shareShow(cloud, { token: TOKEN })
    const before = dataOf(await open())
    const later = change({ id: SHOW_ID, fields: { firstOrders: 1 }, seen: 1 })
    dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch: batchOf([later]) }))
    expect(dataOf(await open())).toEqual(before)
  })

  it('leads every member to the session itself', async () => {
    await shareShow(cloud, { token: TOKEN })
    const itself = { as: 'member', teamId: TEAM_ID, subject: { kind: 'session', id: SHOW_ID } }
    for (const person of ['chen', 'viewer']) expect(dataOf(await open(TOKEN, person))).toEqual(itself)
  })

  it('counts openings, not those of who shared it, and nobody’s name', async () => {
    await shareShow(cloud, { token: TOKEN })
    for (const person of ['stranger', 'stranger', 'anchor', 'chen']) dataOf(await open(TOKEN, person))
    const { live } = await list('anchor')
    expect(live).toMatchObject([{ opens: 3, showsAmounts: false, subject: { id: SHOW_ID } }])
    const [id = ''] = await idsOf()
    expect(JSON.stringify(await cloud.store.get('shares', id))).not.toContain('stranger')
  })

  it('no longer opens once it is taken back, and opens again for a minute if that was a mistake', async () => {
    await shareShow(cloud, { token: TOKEN })
    const ids = await idsOf()
    expect(dataOf(await revoke(ids))).toEqual({ revoked: 1 })
    expect(codeOf(await open())).toBe('share_revoked')
    expect(codeOf(await open(TOKEN, 'anchor'))).toBe('share_revoked')
    expect((await list()).past).toMatchObject([{ id: ids[0], revokedAt: cloud.now }])
    dataOf(await revoke(ids, false))
    expect(codeOf(await open())).toBe('ok')
    dataOf(await revoke(ids))
    cloud.now += 60_001
    expect(dataOf(await revoke(ids, false))).toEqual({ revoked: 0 })
    expect(codeOf(await open())).toBe('share_revoked')
  })

  it('is taken back by who shared it, by operators and owners, and by nobody else', async () => {
    await shareShow(cloud, { token: TOKEN, person: 'operator' })
    const ids = await idsOf()
    expect(codeOf(await revoke(ids, true, 'anchor'))).toBe('forbidden')
    expect(codeOf(await open())).toBe('ok')
    await shareShow(cloud, { token: OTHER, person: 'anchor' })
    const own = (await list()).live.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
    expect(codeOf(await revoke(own, true, 'anchor'))).toBe('ok')
    expect(codeOf(await revoke(ids, true, 'operator'))).toBe('ok')
  })

  it('is past after its days', async () => {
    await shareShow(cloud, { token: TOKEN, days: 1 })
    cloud.now += DAY - 1
    expect(codeOf(await open())).toBe('ok')
    cloud.now += 1
    expect(codeOf(await open())).toBe('share_expired')
    expect(await list()).toMatchObject({ live: [], past: [{ subject: { id: SHOW_ID } }] })
    cloud.now += 31 * DAY
    dataOf(await shareShow(cloud, { token: OTHER }))
    expect((await list()).past).toEqual([])
    expect(codeOf(await open())).toBe('share_unknown')
  })

  it('cannot be guessed: tokens that open nothing are counted by person', async () => {
    await shareShow(cloud, { token: TOKEN })
    for (let guess = 0; guess < 20; guess += 1) {
      expect(codeOf(await open(String(guess).padStart(22, 'x'), 'mallory'))).toBe('share_unknown')
    }
    expect(codeOf(await open(TOKEN, 'mallory'))).toBe('too_many_tries')
    expect(codeOf(await open())).toBe('ok')
    cloud.now += 15 * 60_000
    expect(codeOf(await open(TOKEN, 'mallory'))).toBe('ok')
  })

  it('shows amounts only by roles that the owner lets, owner and operator until somebody says otherwise', async () => {
    const withAmounts = (person: string, token: string) =>
      shareShow(cloud, { person, token, choices: { hidesAmounts: false } })
    expect(codeOf(await withAmounts('anchor', TOKEN))).toBe('forbidden')
    const allow = (roles: readonly ('anchor' | 'viewer')[]) =>
      cloud.as('chen')('team.setAmountSharers', { teamId: TEAM_ID, roles })
    expect(dataOf(await allow(['anchor', 'viewer'])).amountSharers).toEqual(['anchor', 'viewer'])
    expect(codeOf(await withAmounts('anchor', TOKEN))).toBe('ok')
    expect(codeOf(await withAmounts('operator', OTHER))).toBe('forbidden')
    expect(codeOf(await withAmounts('viewer', OTHER))).toBe('forbidden')
    expect(codeOf(await withAmounts('chen', OTHER))).toBe('ok')
  })

  it('is made once, however often it is asked for, and never under somebody else’s token', async () => {
    const first = dataOf(await shareShow(cloud, { token: TOKEN }))
    cloud.now += 1000
    expect(dataOf(await shareShow(cloud, { token: TOKEN }))).toEqual(first)
    expect((await list()).live).toHaveLength(1)
    expect(codeOf(await shareShow(cloud, { token: TOKEN, person: 'anchor' }))).toBe('already_exists')
  })

  it('is of a session that is in the log and not deleted', async () => {
    expect(codeOf(await shareShow(cloud, { token: TOKEN, id: 'nothing' }))).toBe('no_such_session')
    const deleted = change({ id: SHOW_ID, fields: { deletedAt: cloud.now }, seen: 1 })
    dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch: batchOf([deleted]) }))
    expect(codeOf(await shareShow(cloud, { token: TOKEN }))).toBe('no_such_session')
  })

  it('is made so many times a day, and no more', async () => {
    cloud.limits = { ...cloud.limits, shares: { count: 2, windowMs: DAY } }
    for (const token of [TOKEN, OTHER]) expect(codeOf(await shareShow(cloud, { token }))).toBe('ok')
    expect(codeOf(await shareShow(cloud, { token: 'c'.repeat(22) }))).toBe('rate_limited')
    cloud.now += DAY
    expect(codeOf(await shareShow(cloud, { token: 'c'.repeat(22) }))).toBe('ok')
  })

  it('is not made of words that the platform refuses, and waits where nobody judges them', async () => {
    const asked: string[] = []
    cloud.textCheck = ({ text }) => {
      asked.push(text)
      return Promise.resolve('refused')
    }
    expect(codeOf(await shareShow(cloud, { token: TOKEN, choices: { withWentWell: true } }))).toBe('text_refused')
    cloud.textCheck = () => Promise.resolve('unknown')
    expect(codeOf(await shareShow(cloud, { token: TOKEN }))).toBe('busy')
    expect(asked).toEqual(['林岚\n开场先讲尺码，卖了 ···。'])
    expect(codeOf(await open())).toBe('share_unknown')
  })

  it('goes with its team, and says no more of it than that', async () => {
    await shareShow(cloud, { token: TOKEN })
    const [id = ''] = await idsOf()
    await cloud.as('chen')('data.erase', { teamId: TEAM_ID, what: 'team', name: '晨光' })
    cloud.now += 7 * DAY - 1
    dataOf(await shareShow(cloud, { token: OTHER }))
    cloud.now += 1
    expect(codeOf(await open(OTHER))).toBe('share_revoked')
    expect(await cloud.store.get('shares', id)).toBeUndefined()
    expect(await cloud.store.get('shareLists', TEAM_ID)).toBeUndefined()
    expect(codeOf(await open(OTHER))).toBe('share_unknown')
  })

  it('names nobody who had their own data erased', async () => {
    await shareShow(cloud, { token: TOKEN, person: 'anchor' })
    dataOf(await cloud.as('anchor')('data.erase', { teamId: TEAM_ID, what: 'me' }))
    expect(dataOf(await open())).not.toHaveProperty('sharedBy')
  })
})
