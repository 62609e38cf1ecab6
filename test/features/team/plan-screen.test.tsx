import { PlanScreen } from '@/features/team/plan/plan-screen'
import type { Write } from '@/replica/replica'
import { element, has, openScreen, phoneWithTeam, pick, tap, words } from './open-screen'

/** The clock of these tests stands at Friday 20:00. */
const MAIN: Write = { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 0 } }
const LIN: Write = { kind: 'anchor', id: 'lin', fields: { name: '林岚', order: 0, tint: 1 } }
const SU: Write = { kind: 'anchor', id: 'su', fields: { name: '苏禾', order: 1, tint: 2 } }
const slot = (id: string, weekday: number, [startMinute, durationMinutes]: [number, number]): Write => ({
  kind: 'plan',
  id,
  fields: {
    ...{ type: 'slot', accountId: 'main', weekday, startMinute, durationMinutes },
    ...{ anchorIds: ['lin'], from: '2026-06-01' },
  },
})
const RECORDS = [MAIN, LIN, SU, slot('fri', 5, [1340, 160]), slot('sat', 6, [1200, 180])]

const openPlan = async (records: readonly Write[] = RECORDS) => {
  const { runtime, replica } = await phoneWithTeam(records)
  await openScreen(runtime, <PlanScreen />)
  return replica
}
const slots = (replica: Awaited<ReturnType<typeof openPlan>>) =>
  [...replica.records('plan').values()].filter((plan) => plan.type === 'slot')

describe('the show that comes next', () => {
  it('says when, who, where and how long it is until then', async () => {
    await openPlan()
    expect(words('next-show')).toBe('今晚 周五 22:20林岚禾序女装还有 2小时20分')
    expect(words('slot-fri')).toContain('22:20 – 次日 1:00')
    expect(words('slot-fri')).toContain('今晚')
  })

  it('has another anchor tonight without a change of the roster, and the old one back', async () => {
    const replica = await openPlan()
    await tap('night-anchors')
    await tap('pick-anchor-lin')
    await tap('pick-anchor-su')
    await tap('save-night')
    expect(words('next-show')).toContain('苏禾')
    expect(words('slot-fri')).toContain('林岚')
    expect(replica.find('plan', 'fri')).toMatchObject({ anchorIds: ['lin'] })
    await tap('night-reset')
    expect(words('next-show')).toContain('林岚')
    await tap('toast-undo')
    expect(words('next-show')).toContain('苏禾')
  })

  it('is at another time tonight', async () => {
    await openPlan()
    await tap('night-time')
    await pick('pick-start', '21:00')
    await pick('pick-end', '00:30')
    expect(document.body.textContent).toContain('共 3小时30分')
    await tap('save-night')
    expect(words('next-show')).toContain('今晚 周五 21:00')
    expect(has('night-reset')).toBe(true)
  })

  it('is called off and brought back', async () => {
    await openPlan()
    await tap('night-off')
    expect(words('next-show')).toContain('明晚 周六 20:00')
    expect(document.body.textContent).toContain('周五 22:20 不播')
    await tap('toast-undo')
    expect(words('next-show')).toContain('今晚')
    await tap('night-off')
    await tap('bring-back-fri.2026-11-20')
    expect(words('next-show')).toContain('今晚')
  })
})

describe('the weekly roster', () => {
  it('is changed from the next show on', async () => {
    const replica = await openPlan()
    expect(has('add-slot')).toBe(false)
    await tap('slot-sat')
    expect(has('save-slot')).toBe(false)
    await tap('edit-roster')
    await tap('slot-sat')
    await pick('pick-start', '21:00')
    await tap('save-slot')
    expect(replica.find('plan', 'sat')).toMatchObject({ startMinute: 1200, until: '2026-11-19' })
    const changed = slots(replica).find(({ startMinute }) => startMinute === 1260)
    expect(changed).toMatchObject({ weekday: 6, durationMinutes: 180, from: '2026-11-20', anchorIds: ['lin'] })
    await tap('toast-undo')
    expect(words('slot-sat')).toContain('20:00 – 23:00')
  })

  it('doubts a slot that overlaps another, and saves it all the same', async () => {
    const replica = await openPlan()
    await tap('edit-roster')
    await tap('add-slot')
    expect(has('slot-overlap')).toBe(false)
    await pick('pick-weekday', '5')
    await pick('pick-start', '22:00')
    expect(words('slot-overlap')).toContain('周六 20:00')
    await tap('save-slot')
    expect(slots(replica)).toHaveLength(3)
    expect(document.querySelectorAll('.slot-row')).toHaveLength(8)
  })

  it('counts a start after midnight to the evening before', async () => {
    const replica = await openPlan()
    await tap('edit-roster')
    await tap('add-slot')
    await pick('pick-start', '00:30')
    expect(document.body.textContent).toContain('过了零点开播，算周一的场次')
    await tap('save-slot')
    expect(slots(replica)).toContainEqual(expect.objectContaining({ weekday: 1, startMinute: 1470 }))
  })

  it('loses a slot, and has it back', async () => {
    const replica = await openPlan()
    await tap('edit-roster')
    await tap('slot-fri')
    await tap('remove-slot')
    expect(has('slot-fri')).toBe(false)
    expect(replica.find('plan', 'fri')).toMatchObject({ until: '2026-11-19' })
    await tap('toast-undo')
    expect(has('slot-fri')).toBe(true)
  })

  it('begins with what it is good for, and asks for an account first', async () => {
    await openPlan([])
    expect(document.body.textContent).toContain('先在「我的」里加一个账号')
    expect(has('add-slot')).toBe(false)
    expect(has('edit-roster')).toBe(false)
  })

  it('takes its first slot', async () => {
    const replica = await openPlan([MAIN])
    await tap('add-slot')
    await tap('save-slot')
    expect(slots(replica)).toEqual([expect.objectContaining({ accountId: 'main', weekday: 1, startMinute: 1200 })])
    expect(element('edit-roster')).toBeTruthy()
  })
})
