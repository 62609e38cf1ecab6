import { instantOf } from '@/domain/calendar/instant'
import { assigneeOf, isMine, type Me } from '@/domain/checklist/assignee'
import { daySections, weekSections } from '@/domain/checklist/day-sections'
import { dueForMe, isAhead } from '@/domain/checklist/due-for-me'
import { bookOf, chen, checkOf, itemOf, listOf, MONDAY, SATURDAY, showAt } from './checklist-builders'

const SUNDAY = '2026-11-22'
const lists = [
  listOf('day'),
  listOf('before', { moment: 'before' }),
  listOf('during', { moment: 'during' }),
  listOf('after', { moment: 'after' }),
  listOf('week', { moment: 'week' }),
]
const items = [
  itemOf('mine', { assigneeId: 'chen' }),
  itemOf('hers', { assigneeId: 'lin' }),
  itemOf('anybody’s'),
  itemOf('before', { checklistId: 'before', assigneeId: 'host' }),
  itemOf('during', { checklistId: 'during', assigneeId: 'host' }),
  itemOf('after', { checklistId: 'after', assigneeId: 'chen' }),
  itemOf('week', { checklistId: 'week', assigneeId: 'chen', timesPerWeek: 2 }),
]
const show = showAt(SATURDAY, 20)
const lin: Me = { memberId: 'member-lin', anchorIds: new Set(['lin']), isAlone: false }

const dueAt = (me: Me, hour: number, { day = SATURDAY, checks = [checkOf('none')] } = {}) => {
  const book = bookOf({ lists, items, checks })
  const sections = [...daySections(day, day === SATURDAY ? [show] : [], book), ...weekSections(MONDAY, book)]
  return dueForMe(sections, me, { today: day, now: instantOf(day, hour * 60) })
}

describe('whose an item is', () => {
  it('is its person’s, the host’s of that show, or nobody’s', () => {
    expect(assigneeOf({ assigneeId: 'chen' }, show)).toBe('chen')
    expect(assigneeOf({ assigneeId: 'host' }, show)).toBe('lin')
    expect(assigneeOf({ assigneeId: 'host' }, { ...show, anchorIds: [] })).toBeUndefined()
    expect(assigneeOf({}, show)).toBeUndefined()
  })

  it('follows an anchor to the member that the anchor is', () => {
    expect(isMine('lin', lin)).toBe(true)
    expect(isMine('lin', chen)).toBe(false)
    expect(isMine('member-lin', lin)).toBe(true)
  })

  it('is nobody’s duty where nobody is named, unless there is only one', () => {
    expect(isMine(undefined, chen)).toBe(false)
    expect(isMine(undefined, { ...chen, isAlone: true })).toBe(true)
    expect(isMine('lin', { ...chen, isAlone: true })).toBe(true)
  })
})

describe('what waits for me today', () => {
  it('is what is mine and open, with lists of a show from their hour on', () => {
    expect(dueAt(lin, 19)).toBe(2)
    expect(dueAt(lin, 20)).toBe(3)
    expect(dueAt(chen, 19)).toBe(1)
    expect(dueAt(chen, 23)).toBe(2)
  })

  it('goes down with what is done and with what is skipped', () => {
    expect(dueAt(chen, 23, { checks: [checkOf(`mine~${SATURDAY}`, { state: 'skipped' })] })).toBe(1)
    expect(dueAt(chen, 23, { checks: [checkOf(`mine~${SATURDAY}`), checkOf(`after~${SATURDAY}~main`)] })).toBe(0)
  })

  it('has a week’s quota on Sunday only', () => {
    expect(dueAt(chen, 10, { day: SUNDAY })).toBe(3)
    expect(dueAt(chen, 10, { day: SUNDAY, checks: [checkOf(`week~${MONDAY}~w1`)] })).toBe(2)
  })
})

it('播后 comes with the end of the show, or as soon as it is logged', () => {
  const after = { list: listOf('after', { moment: 'after' as const }), show }
  expect(isAhead(after, instantOf(SATURDAY, 22 * 60))).toBe(true)
  expect(isAhead(after, instantOf(SATURDAY, 23 * 60))).toBe(false)
  expect(isAhead({ ...after, show: { ...show, isLogged: true } }, instantOf(SATURDAY, 22 * 60))).toBe(false)
})
