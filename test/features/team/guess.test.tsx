import { act } from '@testing-library/react'
import { guessId } from '@/domain/guess/seal'
import { PlanScreen } from '@/features/team/plan/plan-screen'
import type { Write } from '@/replica/replica'
import { element, has, openScreen, phoneWithTeam, tap, type, words } from './open-screen'

/** The clock of these tests stands at Friday 20:00, four sessions of earlier Fridays are in the log. */
const START_MINUTE = 1340
const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR

const slot = (startMinute: number): Write => ({
  kind: 'plan',
  id: 'fri',
  fields: {
    ...{ type: 'slot', accountId: 'main', weekday: 5, startMinute, durationMinutes: 160 },
    ...{ anchorIds: ['lin'], from: '2026-06-01' },
  },
})
const TEAM: readonly Write[] = [
  { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 0 } },
  { kind: 'anchor', id: 'lin', fields: { name: '林岚', order: 0, tint: 1 } },
]

async function openPlan(startMinute = START_MINUTE) {
  const phone = await phoneWithTeam([...TEAM, slot(startMinute)])
  const { runtime, replica, services } = phone
  const showAt = services.clock.now() + (startMinute - 1_200) * 60_000
  const sessions = [1, 2, 3, 4].map((weeks): Write => {
    const startAt = showAt - weeks * WEEK
    return {
      kind: 'session',
      id: `s${weeks}`,
      fields: { accountId: 'main', anchorIds: ['lin'], startAt, gmvFen: 22_200_000 },
    }
  })
  await replica.write(sessions)
  await openScreen(runtime, <PlanScreen />)
  const memberId = runtime.teams.state().active?.memberId ?? ''
  const mine = () => [...replica.records('guess').values()].find((guess) => guess.memberId === memberId)
  return { replica, showAt, mine, memberId }
}

async function guess(low: string, high: string) {
  await tap('guess')
  type('guess-low-input', low)
  type('guess-high-input', high)
  await tap('seal-guess')
}

describe('a guess before the show', () => {
  it('is sealed on saving, and 平时 is shown only then', async () => {
    const { mine, memberId } = await openPlan()
    expect(document.body.textContent).not.toContain('平时：')
    await guess('22万', '260000')
    expect(words('my-guess')).toContain('猜 22万–26万')
    expect(words('my-guess')).toContain('封好后才显示平时：¥22.2万')
    expect(mine()).toMatchObject({
      id: guessId({ slotId: 'fri', day: '2026-11-20', memberId }),
      lowFen: null,
      salt: null,
    })
  })

  it('can be changed until the show, with a new seal', async () => {
    const { mine } = await openPlan()
    await guess('22万', '26万')
    const before = mine()?.commitHash
    await guess('20万', '30万')
    expect(words('my-guess')).toContain('猜 20万–30万')
    expect(mine()?.commitHash).not.toBe(before)
  })

  it.each([
    { low: '', high: '26万', field: 'guess-low', said: '填一个金额' },
    { low: '22万', high: '很多', field: 'guess-high', said: '看不懂这个金额' },
    { low: '26万', high: '22万', field: 'guess-high', said: '最少比最多还大' },
  ])('is not sealed with “$low” to “$high”, and says why', async ({ low, high, field, said }) => {
    const { mine } = await openPlan()
    await guess(low, high)
    expect(element(field).parentElement?.textContent).toContain(said)
    expect(mine()).toBeUndefined()
  })

  it('is not taken once the show is on air', async () => {
    await openPlan(1_190)
    expect(has('next-show')).toBe(true)
    expect(has('guess')).toBe(false)
  })

  it('is opened by the saved session, and told beside what 平时 alone would have said', async () => {
    const { replica, showAt } = await openPlan()
    await guess('22万', '26万')
    const fields = { accountId: 'main', anchorIds: ['lin'], startAt: showAt, slotId: 'fri', gmvFen: 26_840_000 }
    await act(async () => void (await replica.write([{ kind: 'session', id: 'tonight', fields }])))
    await tap('next-show')
    await tap('next-show')
    expect(words('guess-record')).toContain('实际 26.8万，最近 1 场猜中 0 场')
    expect(words('guess-record')).toContain('我猜 22万–26万；只看平时是 22.2万')
    expect(words('guess-record')).toContain('1 次比猜的高')
  })
})
