import { act, fireEvent, waitFor } from '@testing-library/react'
import { sampleTeam } from '@/domain/sample/sample-team'
import { WeekScreen } from '@/features/trust/week/week-screen'
import type { Write } from '@/replica/replica'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { element, inputOf, openPage, phoneWith, tap, typeInto } from '../form-page'

const EVENING = Date.parse('2026-11-21T19:46:00+08:00')
const HOUR = 3_600_000
const KINDS = new Set(['account', 'anchor', 'violation', 'scoreReading'])
/** The sample team's accounts, ledger and score. */
const HEALTH = sampleTeam({ now: EVENING }).writes.filter(({ kind }) => KINDS.has(kind))
const page = () => document.body.textContent ?? ''

const STRUCK: Write = {
  kind: 'session',
  id: 'struck',
  fields: {
    startAt: EVENING - 24 * HOUR,
    accountId: 'account-main',
    anchorIds: ['anchor-lin'],
    durationMinutes: 120,
    gmvFen: 100_00,
    viewers: 900,
    hadDeduction: true,
    createdAt: EVENING - 22 * HOUR,
    createdBy: 'm',
  },
}

async function openWeek(records: readonly Write[] = HEALTH) {
  const phone = await phoneWith(createMemoryStorage(), records, EVENING)
  await openPage(phone.runtime, <WeekScreen />)
  await waitFor(() => element('add-violation'))
  return phone
}

const typeArea = (id: string, value: string) =>
  act(async () => void fireEvent.input(inputOf(`${id}-input`), { target: { value } }))

describe('the twelve weeks', () => {
  it('lists what was taken off, and a session that says so without saying why', async () => {
    await openWeek([...HEALTH, STRUCK])
    expect(element('deduction-struck').textContent).toContain('这场记了扣分，还没写为什么')
    expect(page()).toContain('10月6日')
    expect(page()).toContain('−2 分')
  })

  it('leads from a deduction to its session', async () => {
    const { services } = await openWeek([...HEALTH, STRUCK])
    await tap('deduction-session-struck')
    expect(services.visited).toEqual(['/pages-sessions/session/index?id=struck'])
  })

  it('keeps why points were taken off, which explains the session', async () => {
    const { replica } = await openWeek([...HEALTH, STRUCK])
    await tap('deduction-struck')
    await tap('save-violation')
    expect(page()).toContain('写一下为什么扣')
    typeInto('violation-points-input', '0.5')
    await typeArea('violation-reason', '倒计时到点没停')
    await tap('save-violation')
    const [written] = [...replica.records('violation').values()].filter(({ sessionId }) => sessionId === 'struck')
    expect(written).toMatchObject({ pointsTenths: 5, reason: '倒计时到点没停', day: '2026-11-20', appeal: 'none' })
    expect(document.getElementById('deduction-struck')).toBeNull()
    expect(page()).toContain('−0.5 分')
  })

  it('takes an entry out of the ledger, and gives it back', async () => {
    const { replica } = await openWeek()
    const id = [...replica.records('violation').keys()].find((key) => key.endsWith('2026-10-06')) ?? ''
    await tap(`deduction-${id}`)
    await tap('remove-violation')
    expect(document.getElementById(`deduction-${id}`)).toBeNull()
    await act(async () => replica.write([{ kind: 'violation', id, fields: { isRemoved: false } }]))
    expect(element(`deduction-${id}`).textContent).toContain('10月6日')
  })

  it('keeps a score with the day on which it was read, and refuses what is no score', async () => {
    const { replica } = await openWeek()
    await tap('score-account-main-live')
    typeInto('score-points-input', '120')
    await tap('save-score')
    expect(page()).toContain('最多 100 分')
    typeInto('score-points-input', '97.5')
    await tap('save-score')
    const read = [...replica.records('scoreReading').values()].map(({ asOf, pointsTenths }) => [asOf, pointsTenths])
    expect(read).toContainEqual(['2026-11-21', 975])
  })
})
