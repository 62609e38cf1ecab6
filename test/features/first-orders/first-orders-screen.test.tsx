import { FirstOrdersScreen } from '@/features/first-orders/first-orders-screen'
import type { Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { element, openPage, phoneWith, settle, tap, typeInto } from '../form-page'
import { buyerWrite, daysAgo, FIVE_BUYERS, orderAgo } from './buyer-records'

const openTab = async (runtime: Runtime) => {
  const page = await openPage(runtime, <FirstOrdersScreen />)
  await settle()
  return page
}
const textOf = (id: string) => element(id).textContent

describe('the tab 首单', () => {
  it('begins with what to do where nobody bought yet', async () => {
    const { runtime } = await phoneWith(createMemoryStorage())
    await openTab(runtime)
    expect(document.body.textContent).toContain('第一单，从这里记起')
    expect(element('add-first-order')).toBeTruthy()
  })

  it('counts how far people came in the last 180 days, and in all the time', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    expect(textOf('stage-first')).toContain('4')
    expect(textOf('stage-contacted')).toBe('已联系2')
    expect(textOf('rate-contacted')).toBe('50.0%')
    expect(textOf('stage-added')).toBe('加微信1')
    expect(textOf('rate-added')).toBe('25.0%')
    expect(textOf('stage-repurchased')).toBe('复购1')
    expect(textOf('rate-repurchased')).toBe('25.0%')
    await tap('choose-period')
    await tap('period-all')
    expect(textOf('stage-first')).toContain('5')
    expect(document.body.textContent).toContain('其中 1 位靠打码信息认出')
  })

  it('lists whom to greet today, each with the next step', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    expect(textOf('whose-all')).toBe('全部 3')
    expect(textOf('buyer-Ali')).toContain('李**买后第 3 天')
    expect(textOf('buyer-Ali')).toContain('订单尾号 406复制')
    expect(textOf('buyer-Ali')).toContain('真丝印花衬衫¥899')
    expect(textOf('buyer-Ali')).toContain('看过短视频')
    expect(textOf('step-Ali')).toBe('记为已联系')
    expect(textOf('buyer-Hen')).toContain('买后第 8 天')
    expect(textOf('buyer-Hen')).toContain('待补')
    expect(textOf('step-Hen')).toBe('记为已加微信')
    expect(textOf('step-Zao')).toBe('记为已回访')
    expect(document.getElementById('buyer-New')).toBeNull()
  })

  it('records a step by one tap, makes it mine, and takes it back by one more', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    await tap('step-Ali')
    expect(replica.find('touch', 'Ali~contacted')).toMatchObject({
      buyerId: 'Ali',
      step: 'contacted',
      by: replica.memberId,
    })
    expect(replica.find('buyer', 'Ali')?.assigneeId).toBe(replica.memberId)
    expect(textOf('stage-contacted')).toContain('3')
    expect(document.getElementById('buyer-Ali')).toBeNull()
    await tap('toast-undo')
    expect(textOf('stage-contacted')).toContain('2')
    expect(textOf('step-Ali')).toBe('记为已联系')
    expect(replica.find('buyer', 'Ali')?.assigneeId).toBeNull()
  })

  it('takes what is nobody’s for mine where there is nobody else', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    expect(textOf('whose-mine')).toBe('我的 3')
  })

  it('shows mine alone where asked to', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await replica.write([
      { kind: 'buyer', id: 'Hen', fields: { assigneeId: replica.memberId } },
      { kind: 'buyer', id: 'Ali', fields: { assigneeId: 'su' } },
    ])
    await openTab(runtime)
    expect(textOf('whose-mine')).toBe('我的 2')
    await tap('whose-mine')
    expect(element('buyer-Hen')).toBeTruthy()
    expect(document.getElementById('buyer-Ali')).toBeNull()
  })

  it('copies the whole order number', async () => {
    const { runtime, services } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    const copy = jest.spyOn(services.clipboard, 'copy').mockResolvedValue(true)
    await openTab(runtime)
    await tap('copy-Ali')
    expect(copy).toHaveBeenCalledWith('7302406')
    expect(document.body.textContent).toContain('订单号复制好了')
  })

  it('lists everybody at a stage, and leads back', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    await tap('stage-repurchased')
    expect(document.body.textContent).toContain('复购 · 1 位')
    expect(textOf('buyer-Zao')).toContain('11 天后复购')
    await tap('back-to-due')
    expect(document.body.textContent).toContain('今天该联系')
    await tap('everybody')
    expect(document.body.textContent).toContain('首单 · 4 位')
  })

  it('goes by the days that the team chose, and keeps their greetings', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    await tap('follow-settings')
    typeInto('follow-days-input', '2，三')
    await tap('follow-save')
    expect(replica.find('settings', 'team')?.followUpDays).toBeUndefined()
    typeInto('follow-days-input', '15，2')
    typeInto('greeting-contacted-input', '您好呀')
    await tap('follow-save')
    expect(replica.find('settings', 'team')).toMatchObject({ followUpDays: [2, 15], contactGreeting: '您好呀' })
    expect(textOf('buyer-Ali')).toContain('买后第 3 天')
    expect(document.getElementById('buyer-Hen')).toBeNull()
  })

  it('says both counts where the sessions and the orders differ, and why', async () => {
    const session = { accountId: 'main', anchorIds: [], startAt: daysAgo(3) - 60_000, durationMinutes: 120 }
    const { runtime } = await phoneWith(createMemoryStorage(), [
      ...FIVE_BUYERS,
      { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 1 } },
      { kind: 'session', id: 's3', fields: { ...session, gmvFen: 1, viewers: 100, firstOrders: 4 } },
    ])
    await openTab(runtime)
    expect(document.body.textContent).toContain('1 场里记的新客首单共 4 位，订单里认出 1 位。记的多')
    expect(document.body.textContent).toContain('另有 3 位不在记过的场次里')
    expect(document.body.textContent).toContain('首单率 4.0%（范围 1.6%–9.8%）')
  })

  it('says that it is too early for a curve of few, and what is refunded most', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    expect(textOf('curve-words')).toContain('人还太少')
    expect(textOf('refunds-words')).toBe('退得最多的是「真丝印花衬衫」，共 ¥899。')
  })

  it('draws the curve of a trust source, with its words', async () => {
    const many = Array.from({ length: 12 }, (_, place) => {
      const again = place < 6 ? { [`8${place}`]: orderAgo(60 - 5 * place) } : {}
      return buyerWrite(
        `B${place}`,
        { [`7${place}`]: orderAgo(100), ...again },
        { trustSource: place % 2 ? 'other' : 'longStay' },
      )
    })
    const { runtime } = await phoneWith(createMemoryStorage(), [...many, ...FIVE_BUYERS])
    await openTab(runtime)
    expect(textOf('curve-words')).toMatch(/^30 天内 .*再买一次（范围 .*）/)
    await tap('curve-source')
    await tap('source-longStay')
    expect(textOf('curve-words')).toMatch(/^50 天内 33.3% 再买一次（范围 .*阴影越宽/)
  })

  it('is not for somebody who may only view', async () => {
    const { runtime } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    const state = runtime.teams.state()
    jest
      .spyOn(runtime.teams, 'state')
      .mockReturnValue({ ...state, active: state.active && { ...state.active, role: 'viewer' } })
    await openTab(runtime)
    expect(document.body.textContent).toContain('你在这个团队里是只看')
  })
})

describe('a first order in three fields', () => {
  it('is kept with the family name alone, and can be taken back', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage())
    await openTab(runtime)
    await tap('add-first-order')
    await tap('add-save')
    expect(document.body.textContent).toContain('写一个姓')
    typeInto('add-name-input', '孙丽')
    typeInto('add-order-input', '7302640')
    await tap('add-save')
    const [buyer] = replica.recordsIn('work', 'buyer')?.values() ?? []
    expect(buyer).toBeUndefined()
    const [kept] = replica.records('buyer').values()
    expect(kept).toMatchObject({ displayName: '孙**', strength: 'manual', orders: { '7302640': { runs: ['manual'] } } })
    expect(textOf('stage-first')).toContain('1')
    await tap('toast-undo')
    expect(replica.records('buyer').size).toBe(0)
  })

  it('is not kept twice', async () => {
    const { runtime, replica } = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openTab(runtime)
    await tap('add-first-order')
    typeInto('add-name-input', '孙')
    typeInto('add-order-input', '7302406')
    await tap('add-save')
    expect(document.body.textContent).toContain('这个订单号已经在首单里了')
    expect(replica.records('buyer').size).toBe(5)
  })
})
