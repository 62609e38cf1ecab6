import { SETTINGS_ID } from '@/runtime/settings-id'
import { settle, tap } from '../form-page'
import { openWeekly, page, textOf, WHOLE_WEEK } from './weekly-page'

describe('what changed this week', () => {
  it('is told in three sentences, with the figures of the design, and says that it does not know why', async () => {
    await openWeekly()
    expect(textOf('change-firstOrders')).toBe('新客首单 421 单，比平时多 43 单，多出来的大半在周五场。')
    expect(textOf('change-show')).toBe(
      '周四上午场成交低于平时 22.1%：主要是观看人次少了 18.0%；GPM 接近平时（低 5.0%）。这一档只有周宁在播，分不出是人还是时段。',
    )
    expect(textOf('change-ads')).toBe('投流预算花出去 50.1%，和平时差不多；自然流量占 72.1%。')
    expect(textOf('changes')).toContain('不是为什么')
  })

  it('names the holidays that its days hold', async () => {
    await openWeekly(WHOLE_WEEK, Date.parse('2026-10-04T21:05:00+08:00'))
    expect(textOf('calendar-note')).toBe('这段时间里有国庆（10.1 – 10.7），和平时不好比。')
  })
})

describe('the week ahead', () => {
  it('is a range with its own record, once Sunday has no show to come', async () => {
    await openWeekly()
    expect(textOf('ahead')).toContain('下周预计')
    expect(textOf('ahead')).toContain('¥52.7万–65.9万')
    expect(textOf('ahead')).toContain('过去 8 周，有 4 周落在预计范围内。')
  })
})

describe('ads', () => {
  it('stand with what was spent, what it brought, and what of it stays', async () => {
    await openWeekly()
    expect(textOf('ads-delivery')).toBe('消耗率50.1%')
    expect(textOf('ads-spend')).toContain('¥28,040 / ¥56,000')
    expect(page()).not.toContain('跑不出去')
  })

  it('are said not to run below the line that the team sets, and the line can be taken back', async () => {
    const { replica } = await openWeekly()
    await tap('ads-line')
    await tap('delivery-line-60')
    await settle()
    expect(textOf('ads-stuck')).toBe('跑不出去：消耗率不到 60%')
    expect(replica.records('settings').get(SETTINGS_ID)?.deliveryLinePercent).toBe(60)
    await tap('toast-undo')
    await settle()
    expect(page()).not.toContain('跑不出去')
  })
})

describe('the question of the week', () => {
  it('counts what was noted of those who bought for the first time, and leads to those without a source', async () => {
    const { services } = await openWeekly()
    await settle()
    expect(textOf('trust-sources')).toContain('信任从哪里来？')
    expect(textOf('trust-sources')).toMatch(/位首单新客（全部账号），记了来源的 \d+ 位/)
    await tap('trust-fill')
    expect(services.visited).toEqual(['/pages/first-orders/index'])
  })
})
