import { screen } from '@testing-library/react'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { businessDayOf } from '@/domain/calendar/business-day'
import { instantOf } from '@/domain/calendar/instant'
import { RefundsScreen } from '@/features/refunds/refunds-screen'
import type { Write } from '@/replica/replica'
import type { Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { START } from '../../cloud/cloud-fixture'
import { element, inputOf, openPage, phoneWith, settle, tap, typeInto } from '../form-page'

const TODAY = businessDayOf(START, [])

const show = (id: string, daysAgo: number): Write => ({
  kind: 'session',
  id,
  fields: {
    accountId: 'main',
    anchorIds: ['su'],
    startAt: instantOf(addDays(TODAY, -daysAgo), 1200),
    viewers: 10_000,
    gmvFen: 17_250_000,
  },
})
const reading = (sessionId: string, daysAgo: number, refundFen: number): Write => {
  const asOf = addDays(TODAY, -daysAgo)
  return { kind: 'refundReading', id: `${sessionId}.${asOf}`, fields: { sessionId, asOf, refundFen, source: 'typed' } }
}
const RECORDS: Write[] = [
  { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 1 } },
  { kind: 'anchor', id: 'su', fields: { name: '苏禾', order: 1, tint: 2 } },
  show('day3', 3),
  reading('day3', 2, 2_460_000),
  show('day7', 7),
  show('day5', 5),
]

const openRefunds = (runtime: Runtime) => openPage(runtime, <RefundsScreen />)
const type = (sessionId: string, value: string) => typeInto(`refund-${sessionId}`, value)

describe('the refunds that are due', () => {
  it('shows those of today, and those that were missed once they are asked for', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), RECORDS)
    await openRefunds(runtime)
    expect(element('refund-row-day3').textContent).toContain('上次 第 1 天 ¥24,600')
    expect(element('refund-row-day7').textContent).toContain('还没记过退款')
    expect(document.getElementById('refund-row-day5')).toBeNull()
    await tap('refunds-missed')
    expect(element('refund-row-day5').textContent).toContain('第 5 天')
  })

  it('says what a total means, and saves what is filled in one write that can be taken back', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), RECORDS)
    const write = jest.spyOn(replica, 'write')
    await openRefunds(runtime)
    type('day3', '40900')
    expect(element('refund-row-day3').textContent).toContain('比上次多退 ¥16,300退款率 23.7%净成交 ¥131,600')
    expect(element('save-refunds').textContent).toBe('保存这 1 场')
    await tap('save-refunds')
    expect(write).toHaveBeenCalledTimes(1)
    expect(replica.find('refundReading', `day3.${TODAY}`)).toMatchObject({ refundFen: 4_090_000, source: 'typed' })
    expect(document.getElementById('refund-row-day3')).toBeNull()
    expect(element('refund-row-day7')).toBeTruthy()
    await tap('toast-undo')
    expect(replica.records('refundReading').has(`day3.${TODAY}`)).toBe(false)
    expect(inputOf('refund-day3').value).toBe('40,900')
  })

  it('doubts less than last time and saves it all the same', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), RECORDS)
    await openRefunds(runtime)
    type('day3', '20000')
    expect(element('refund-row-day3').textContent).toContain('比上次还少')
    await tap('save-refunds')
    expect(replica.find('refundReading', `day3.${TODAY}`)?.refundFen).toBe(2_000_000)
  })

  it('saves nothing while a well holds no figure, and says what to do', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), RECORDS)
    await openRefunds(runtime)
    type('day3', '40900')
    type('day7', '五万')
    await tap('save-refunds')
    expect(element('refund-row-day7').textContent).toContain('只填数字')
    expect(replica.records('refundReading').has(`day3.${TODAY}`)).toBe(false)
  })

  it('keeps what was typed over a kill, and not into the next day, whose total is another', async () => {
    const { runtime, storage } = await phoneWith(createMemoryStorage(), RECORDS)
    const page = await openRefunds(runtime)
    type('day3', '40900')
    await settle()
    const killed = storage.snapshot()
    page.unmount()
    const again = await phoneWith(killed)
    const samePage = await openRefunds(again.runtime)
    expect(inputOf('refund-day3').value).toBe('40,900')
    samePage.unmount()
    const tomorrow = await phoneWith(killed, [], START + 24 * 3_600_000)
    await openRefunds(tomorrow.runtime)
    await tap('refunds-missed')
    expect(inputOf('refund-day3').value).toBe('')
  })

  it('loses nothing when storage is full', async () => {
    const { runtime, storage } = await phoneWith(createMemoryStorage(), RECORDS)
    await openRefunds(runtime)
    type('day3', '40900')
    storage.failWith({ ok: false, code: 'full', message: 'quota' })
    await tap('save-refunds')
    expect(document.body.textContent).toContain('手机存储满了')
    expect(inputOf('refund-day3').value).toBe('40,900')
  })

  it('is calm when nothing is due', async () => {
    const { runtime } = await phoneWith(createMemoryStorage())
    await openRefunds(runtime)
    expect(screen.getByText('今天没有要补的退款')).toBeTruthy()
    expect(document.getElementById('save-refunds')).toBeNull()
  })
})
