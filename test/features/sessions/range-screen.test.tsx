import { sampleTeam } from '@/domain/sample/sample-team'
import { RangeScreen } from '@/features/sessions/range/range-screen'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { SUNDAY_MORNING } from '../../domain/sample/sample-records'
import { element, openPage, phoneWith, tap } from '../form-page'

const { writes } = sampleTeam({ now: SUNDAY_MORNING })
const WEEK = { from: '2026-11-16', to: '2026-11-22' }

async function openRange(range = WEEK, of: { accountId?: string; anchorId?: string } = {}) {
  const phone = await phoneWith(createMemoryStorage(), writes, SUNDAY_MORNING)
  await openPage(phone.runtime, <RangeScreen range={range} accountId={of.accountId} anchorId={of.anchorId} />)
  return phone
}

describe('the sessions that a figure of a report is made of', () => {
  it('are those of its days, of one anchor where one was asked for, and lead to each', async () => {
    const { services } = await openRange(WEEK, { accountId: 'account-main', anchorId: 'anchor-su' })
    expect(element('range-of').textContent).toContain('苏禾')
    expect(element('session-card-session-2026-11-17')).toBeTruthy()
    expect(document.getElementById('session-card-session-2026-11-18')).toBeNull()
    await tap('session-card-session-2026-11-17')
    expect(services.visited).toEqual(['/pages-sessions/session/index?id=session-2026-11-17'])
  })

  it('may be none, and an address that says nothing has none', async () => {
    await openRange({ from: '2026-11-22', to: '2026-11-22' })
    expect(element('range-none').textContent).toBe('没有这样的场次')
  })

  it('of an address without days are none', async () => {
    await openRange({ from: '', to: '' })
    expect(element('range-none')).toBeTruthy()
  })
})
