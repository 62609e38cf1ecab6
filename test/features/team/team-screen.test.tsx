import { TeamScreen } from '@/features/team/team-screen'
import type { Write } from '@/replica/replica'
import { ROUTES } from '@/runtime/routes'
import type { Cloud } from '@/services/cloud/cloud'
import { START } from '../../cloud/cloud-fixture'
import { ManualClock } from '../../replica/manual-clock'
import { element, has, openScreen, phone, phoneWithTeam, settle, tap, type, words } from './open-screen'

const WEEK = 7 * 24 * 3_600_000
const MAIN: Write = { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 0 } }
const KNIT: Write = { kind: 'account', id: 'knit', fields: { name: '禾序针织', order: 1 } }
const LIN: Write = { kind: 'anchor', id: 'lin', fields: { name: '林岚', order: 0, tint: 1 } }
const SLOT: Write = {
  kind: 'plan',
  id: 'fri',
  fields: {
    ...{ type: 'slot', accountId: 'main', weekday: 5, startMinute: 1260, durationMinutes: 180 },
    ...{ anchorIds: ['lin'], from: '2026-06-01' },
  },
}

/** Says yes to the team's own calls, and makes this code. */
const cloudWith = (code: string): Cloud => {
  let team: unknown
  const call = (name: string, request: Record<string, string>) => {
    const { memberId: id, memberName } = request
    const me = { id, name: memberName, role: 'owner', joinedAt: START }
    if (name === 'team.create') team = { ...request, members: [me], me, heads: {}, now: START }
    const data = name === 'team.invite' ? { code, expiresAt: START + 24 * 3_600_000 } : team
    const isStream = name.startsWith('stream.')
    return Promise.resolve(isStream ? { ok: false, code: 'unreachable', message: '', retry: true } : { ok: true, data })
  }
  return { isConfigured: true, call: call as unknown as Cloud['call'] }
}

describe('the team', () => {
  it('says what it is and that it is on this phone only, and reminds of a backup after a week', async () => {
    const clock = new ManualClock(START)
    const { runtime, services } = await phoneWithTeam([MAIN, KNIT], { clock })
    const page = await openScreen(runtime, <TeamScreen />)
    expect(document.body.textContent).toContain('商家1 位成员2 个账号')
    expect(words('sync-line')).toBe('只在这台手机上')
    expect(has('backup-now')).toBe(false)
    expect(has('make-cloud')).toBe(false)
    page.unmount()
    clock.advance(WEEK)
    await openScreen(runtime, <TeamScreen />)
    await tap('backup-now')
    expect(services.files.saved).toHaveLength(1)
    expect(has('backup-now')).toBe(false)
    expect(words('backup')).toContain('上次 今天')
  })

  it('adds, renames and archives accounts, each to be taken back', async () => {
    const { runtime, replica } = await phoneWithTeam([MAIN, LIN, SLOT])
    await openScreen(runtime, <TeamScreen />)
    await tap('add-account')
    await tap('save-account')
    expect(document.body.textContent).toContain('先写个名字')
    type('account-name-input', '禾序针织')
    await tap('save-account')
    const [, added] = [...replica.records('account').values()]
    expect(added).toMatchObject({ name: '禾序针织', order: 1 })
    await tap(`account-${added?.id ?? ''}`)
    await tap('make-main')
    expect(words(`account-${added?.id ?? ''}`)).toContain('主账号')
    await tap('account-main')
    await tap('archive-account')
    expect(has('account-main')).toBe(false)
    expect(replica.find('plan', 'fri')).toMatchObject({ until: '2026-11-19' })
    await tap('toast-undo')
    expect(words('account-main')).toContain('禾序女装')
    expect(replica.find('plan', 'fri')).toMatchObject({ until: null })
  })

  it('adds an anchor, and takes one who leaves out of the roster to come', async () => {
    const { runtime, replica } = await phoneWithTeam([MAIN, LIN, SLOT])
    await openScreen(runtime, <TeamScreen />)
    await tap('add-anchor')
    type('anchor-name-input', '林岚')
    await tap('save-anchor')
    expect(document.body.textContent).toContain('已经有一个叫这个名字的了')
    type('anchor-name-input', '苏禾')
    await tap('tint-4')
    await tap('save-anchor')
    expect([...replica.records('anchor').values()]).toContainEqual(
      expect.objectContaining({ name: '苏禾', tint: 4, order: 1 }),
    )
    await tap('anchor-lin')
    await tap('archive-anchor')
    const running = [...replica.records('plan').values()].find((plan) => plan.type === 'slot' && !plan.until)
    expect(running).toMatchObject({ anchorIds: [] })
    await tap('toast-undo')
    expect(has('anchor-lin')).toBe(true)
  })

  it('changes the hour at which a day turns from tomorrow on', async () => {
    const { runtime, replica } = await phoneWithTeam()
    await openScreen(runtime, <TeamScreen />)
    await tap('day-boundary')
    await tap('boundary-4')
    expect(replica.find('settings', 'team')).toMatchObject({ dayBoundaries: [{ from: '2026-11-21', hour: 4 }] })
    expect(words('day-boundary')).toContain('凌晨 4:00')
    await tap('toast-undo')
    expect(words('day-boundary')).toContain('凌晨 5:00')
  })

  it('speaks another language and draws another theme as soon as they are chosen', async () => {
    const { runtime } = await phoneWithTeam()
    await openScreen(runtime, <TeamScreen />)
    await tap('language')
    await tap('language-choice-en')
    expect(words('language')).toContain('Language')
    await tap('sheet-close')
    await tap('appearance')
    await tap('appearance-choice-dark')
    expect(document.querySelector('.screen')?.className).toContain('theme-dark')
    await tap('type-size')
    await tap('typeSize-choice-large')
    expect(document.querySelector('.screen')?.className).toContain('type-large')
  })

  it('loads the sample beside a team of one’s own and removes it again', async () => {
    const { runtime } = await phoneWithTeam()
    await openScreen(runtime, <TeamScreen />)
    await tap('sample-toggle')
    await settle()
    expect(words('sync-line')).toContain('示例数据')
    expect(has('backup')).toBe(false)
    await tap('team-switch')
    expect(document.querySelectorAll('[aria-pressed]')).toHaveLength(2)
    await tap('sheet-close')
    await tap('sample-toggle')
    await settle()
    expect(runtime.teams.state().teams.map(({ home }) => home)).toEqual(['local'])
  })

  it('leads to one more team and to the roster', async () => {
    const { runtime, services } = await phoneWithTeam()
    await openScreen(runtime, <TeamScreen />)
    await tap('team-switch')
    await tap('new-team')
    await tap('open-plan')
    expect(services.visited).toEqual([ROUTES.onboarding, ROUTES.plan])
  })
})

describe('a team in the cloud', () => {
  it('moves there with one tap, and the way to invite members is open then', async () => {
    const { runtime, services } = await phone({ cloud: cloudWith('K7M4X2') })
    await runtime.teams.create({ name: '禾序', kind: 'merchant', memberName: '陈静' })
    await openScreen(runtime, <TeamScreen />)
    if (has('make-cloud')) await tap('make-cloud')
    await settle()
    await tap('invite')
    expect(services.visited).toEqual([ROUTES.invite])
  })

  it('gives a viewer nothing to change', async () => {
    const { runtime } = await phoneWithTeam([MAIN, LIN, SLOT])
    const state = runtime.teams.state()
    const active = state.active && { ...state.active, role: 'viewer' as const }
    const seen = { ...state, active }
    jest.spyOn(runtime.teams, 'state').mockReturnValue(seen)
    await openScreen(runtime, <TeamScreen />)
    for (const id of ['add-account', 'add-anchor', 'invite']) expect([id, has(id)]).toEqual([id, false])
    await tap('account-main')
    await tap('day-boundary')
    expect(has('sheet-close')).toBe(false)
    expect(element('open-plan')).toBeTruthy()
  })
})
