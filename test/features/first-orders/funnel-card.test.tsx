import { funnelOf } from '@/domain/buyer/period'
import { FunnelCard } from '@/features/first-orders/funnel/funnel-card'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { openPage, phoneWith } from '../form-page'

const nothing = () => undefined
const READING = '正在看最新的订单…'

describe('the figures of the tab 首单', () => {
  it.each([
    ['say so while not every order was read', false],
    ['say nothing more once all were', true],
  ])('%s', async (_name, isComplete) => {
    const { runtime } = await phoneWith(createMemoryStorage())
    const parts = { funnel: funnelOf([]), stage: 'first', period: 'days180', isComplete } as const
    await openPage(runtime, <FunnelCard {...parts} onStage={nothing} onPeriod={nothing} />)
    expect(document.body.textContent.includes(READING)).toBe(!isComplete)
  })
})
