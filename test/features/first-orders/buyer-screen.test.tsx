import { fireEvent } from '@testing-library/react'
import { BuyerScreen } from '@/features/first-orders/buyer/buyer-screen'
import type { Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { element, inputOf, openPage, phoneWith, settle, tap, typeInto } from '../form-page'
import { buyerWrite, daysAgo, FIVE_BUYERS, orderAgo } from './buyer-records'

const openBuyer = async (runtime: Runtime, id: string) => {
  const page = await openPage(runtime, <BuyerScreen id={id} />)
  await settle()
  return page
}
const textOf = (id: string) => element(id).textContent
const page = () => document.body.textContent

describe('a buyer', () => {
  it('is shown with what they bought and what it came to', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openBuyer(runtime, 'Zao')
    expect(textOf('buyer-name')).toBe('赵**首单 11月5日买后第 15 天')
    expect(page()).toContain('订单3单退款¥899净成交（退款后）¥1,798')
    expect(textOf('order-7302882')).toContain('复购')
    expect(textOf('order-7302517')).toContain('已全额退款，不算复购')
    expect(textOf('order-7302273')).toContain('首单')
    expect(textOf('step-of-repurchase')).toContain('从订单里认出')
  })

  it('has the next step to record, with a greeting to copy', async () => {
    const { runtime, replica, services } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    const copy = jest.spyOn(services.clipboard, 'copy').mockResolvedValue(true)
    await openBuyer(runtime, 'Zao')
    expect(textOf('step-of-revisited')).toContain('今天该做')
    await tap('copy-greeting')
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('前阵子买的'))
    await tap('do-revisited')
    expect(replica.find('touch', 'Zao~revisited~15')).toMatchObject({ step: 'revisited' })
    expect(textOf('step-of-revisited')).toContain('已回访')
    await tap('undo-revisited')
    expect(replica.records('touch').has('Zao~revisited~15')).toBe(false)
    await tap('toast-undo')
    expect(replica.records('touch').has('Zao~revisited~15')).toBe(true)
  })

  it('takes a trust source, own words and a note, each of which can be taken back', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openBuyer(runtime, 'Zao')
    expect(textOf('trust-watched')).toBe('连看 3 场')
    await tap('trust-other')
    typeInto('trust-words-input', '朋友的妈妈')
    await tap('trust-words-save')
    expect(replica.find('buyer', 'Zao')).toMatchObject({ trustSource: 'other', trustWords: '朋友的妈妈' })
    expect(textOf('trust-other')).toBe('朋友的妈妈')
    fireEvent.change(inputOf('buyer-note-input'), { target: { value: '身高 158，穿 M' } })
    await settle()
    await tap('note-save')
    expect(replica.find('buyer', 'Zao')?.note).toBe('身高 158，穿 M')
    await tap('toast-undo')
    expect(replica.find('buyer', 'Zao')?.note).toBeNull()
  })

  it('is called what the team calls them', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openBuyer(runtime, 'Ali')
    await tap('buyer-name')
    typeInto('buyer-alias-input', '李姐')
    await tap('alias-save')
    expect(replica.find('buyer', 'Ali')?.alias).toBe('李姐')
    expect(textOf('buyer-name')).toContain('李姐')
  })

  it('is followed up by whom one chooses', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openBuyer(runtime, 'Ali')
    expect(textOf('buyer-follower')).toBe('还没人跟')
    await tap('buyer-follower')
    await tap(`follower-${replica.memberId}`)
    expect(textOf('buyer-follower')).toContain('陈静跟')
    await tap('buyer-follower')
    await tap('follower-nobody')
    expect(replica.find('buyer', 'Ali')?.assigneeId).toBeNull()
  })

  it('is nobody where no order tells of them any more', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openBuyer(runtime, 'Nobody')
    expect(page()).toContain('这位买家不在了')
  })
})

describe('two rows of one person', () => {
  const twice = [
    ...FIVE_BUYERS,
    buyerWrite(
      'Typ',
      { '7302273': { status: 20, runs: ['manual'], paidAt: daysAgo(15) } },
      { displayName: '赵**', strength: 'manual' },
    ),
    buyerWrite('Zho', { '7301604': orderAgo(30) }, { displayName: '赵**', strength: 'masked' }),
  ]

  it('are offered to be joined: the very same order before the same name', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), twice)
    await openBuyer(runtime, 'Zao')
    expect(textOf('merge')).toContain('可能是同一个人赵** · 尾号 273，请你来认')
  })

  it('become one with the earlier first order, and are split again', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), twice)
    await openBuyer(runtime, 'Zao')
    await tap('merge')
    typeInto('merge-tail-input', '604')
    await settle()
    await tap('merge-Zho')
    expect(replica.find('buyerAlias', 'Zho~Zao')).toMatchObject({ from: 'Zho', to: 'Zao', source: 'person' })
    expect(textOf('buyer-name')).toContain('买后第 30 天')
    expect(textOf('order-7301604')).toContain('首单')
    expect(textOf('order-7302273')).toContain('复购')
    await tap('split-Zho')
    expect(textOf('buyer-name')).toContain('买后第 15 天')
    await tap('toast-undo')
    expect(textOf('buyer-name')).toContain('买后第 30 天')
  })

  it('are not found by figures that no order ends in', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), twice)
    await openBuyer(runtime, 'Zao')
    await tap('merge')
    typeInto('merge-tail-input', '000')
    await settle()
    expect(page()).toContain('没有这个尾号的首单')
  })
})
