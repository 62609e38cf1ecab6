import { act } from '@testing-library/react'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { WeeklyScreen } from '@/features/weekly/weekly-screen'
import { element, openPage, phoneWith, settle, tap } from '../form-page'
import { openWeekly, page, SUNDAY_EVENING, textOf, WHOLE_WEEK } from './weekly-page'

describe('the tab 周报', () => {
  it('begins with what the week has kept, what it is expected to keep, and how that compares', async () => {
    await openWeekly()
    expect(textOf('period-choose')).toContain('11.16 – 11.22')
    expect(textOf('hero-net')).toBe('本周净成交（退款后）截至今天 21:05¥731,200')
    expect(textOf('hero-expected')).toContain('¥56.4万–60.3万')
    expect(textOf('hero-per-100')).toBe('每卖 100 元，大约留下 65 元')
    expect(element('anatomy').getAttribute('aria-label')).toBe(
      '预计留下 ¥56.4万、不确定 ¥3.91万、还会退 ¥12.9万、已退 ¥16.9万',
    )
    expect(textOf('versus-before')).toBe('比上周，按结清后高 7.9%')
    expect(textOf('versus-usual')).toBe('比平时，按结清后高 9.7%')
  })

  it('shows the four figures, each against its usual', async () => {
    await openWeekly()
    expect(textOf('tile-first-orders')).toBe('新客首单421单高于平时 11.4%')
    expect(textOf('tile-gpm')).toBe('GPM¥11,367接近平时高 6.8%')
    expect(textOf('tile-delivery')).toBe('消耗率50.1%接近平时高 2.3 点')
    expect(textOf('tile-refunds')).toBe('退款率预计35.2%接近平时低 0.4 点')
  })

  it('draws every day with its usual, in words too', async () => {
    await openWeekly()
    expect(textOf('bar-2026-11-17')).toBe('8.26二')
    expect(element('bar-2026-11-20').getAttribute('aria-label')).toBe('周五 ¥268,400，高于平时 21.0%，比平时高得最多')
    expect(textOf('bar-2026-11-22')).toBe('休日')
  })

  it('lists the anchors in roster order, each against their own usual', async () => {
    await openWeekly()
    expect(textOf('anchor-anchor-lin')).toContain('林岚¥567,7003 场首单 262 单高于平时 16.0%')
    expect(textOf('anchor-anchor-su')).toContain('接近平时高 5.5%')
    expect(textOf('anchor-anchor-zhou')).toContain('1 场首单 26 单低于平时 22.1%')
  })

  it('follows one changed refund in every figure that depends on it', async () => {
    const { replica } = await openWeekly()
    const id = refundReadingId('session-2026-11-20', '2026-11-22')
    await act(async () => void (await replica.write([{ kind: 'refundReading', id, fields: { refundFen: 9_290_000 } }])))
    await settle()
    expect(textOf('hero-net')).toContain('¥681,200')
    expect(textOf('hero-expected')).not.toContain('56.4万')
    expect(textOf('hero-per-100')).not.toContain('65')
    expect(textOf('versus-before')).not.toContain('7.9%')
    expect(textOf('versus-usual')).not.toContain('9.7%')
    expect(textOf('tile-refunds')).not.toContain('35.2')
    expect(textOf('tile-first-orders')).toContain('421')
  })

  it('leads from a figure to its sessions', async () => {
    const { services } = await openWeekly()
    await tap('tile-gpm')
    await tap('bar-2026-11-20')
    await tap('anchor-anchor-su')
    await tap('versus-before')
    const week = '/pages-weekly/sessions/index?from=2026-11-16&to=2026-11-22&account=account-main'
    expect(services.visited).toEqual([
      week,
      '/pages-weekly/sessions/index?from=2026-11-20&to=2026-11-20&account=account-main',
      `${week}&anchor=anchor-su`,
      '/pages-weekly/sessions/index?from=2026-11-09&to=2026-11-14&account=account-main',
    ])
  })

  it('says what to do before the first session', async () => {
    const { services } = await openWeekly([])
    expect(page()).toContain('还没有可以看的周报')
    await tap('log-first')
    expect(services.visited).toEqual(['/pages-sessions/log/index'])
  })

  it('says how much history is missing instead of guessing', async () => {
    await openWeekly(WHOLE_WEEK.filter(({ id }) => !id.includes('session-2026') || id.includes('session-2026-11-1')))
    expect(textOf('hero-too-little')).toBe('还要 2 周的退款记满 30 天，才能预计能留下多少。')
    expect(textOf('versus-usual')).toContain('还比不了')
    expect(document.getElementById('anatomy')).toBeNull()
  })
})

it('compares nothing before an anchor or an account has its own usual', async () => {
  await openWeekly(WHOLE_WEEK.filter(({ id }) => !id.includes('session-2026') || id.includes('session-2026-11-2')))
  expect(textOf('tile-gpm')).toContain('再记 4 场，就能比')
  expect(textOf('anchor-anchor-lin')).toContain('再记')
})

describe('another week', () => {
  it('is what a Monday begins with: the one that just ended, until there is a session of the new one', async () => {
    const { replica } = await openWeekly(WHOLE_WEEK, Date.parse('2026-11-23T10:00:00+08:00'))
    expect(textOf('period-choose')).toContain('11.16 – 11.22')
    const fields = { accountId: 'account-main', anchorIds: [], startAt: Date.parse('2026-11-23T08:00:00+08:00') }
    await act(
      async () => void (await replica.write([{ kind: 'session', id: 'new', fields: { ...fields, gmvFen: 100 } }])),
    )
    await settle()
    expect(textOf('period-choose')).toContain('11.23 – 11.29')
  })

  it('is one tap away, and never one that has not begun or came before the first session', async () => {
    await openWeekly()
    expect(element('period-after').getAttribute('aria-disabled')).toBe('true')
    await tap('period-before')
    expect(textOf('period-choose')).toContain('11.9 – 11.15')
    expect(textOf('hero-net')).toContain('净成交（退款后）')
    expect(textOf('hero-net')).toContain('¥572,000')
    await tap('period-after')
    expect(textOf('hero-net')).toContain('¥731,200')
  })

  it('whose refunds all came is one amount', async () => {
    await openWeekly()
    for (let week = 0; week < 7; week += 1) await tap('period-before')
    expect(textOf('hero-expected')).toContain('退款已经结清')
    expect(textOf('hero-per-100')).toContain('留下了')
  })

  it('in which nothing was logged says so and can be left again', async () => {
    const only = WHOLE_WEEK.filter(({ id }) => !id.includes('session-2026-11-'))
    await openWeekly(only)
    expect(textOf('weekly-nothing')).toContain('这段时间没有场次')
    expect(textOf('hero-net')).toContain('—')
    for (let week = 0; week < 4; week += 1) await tap('period-before')
    expect(document.getElementById('weekly-nothing')).toBeNull()
  })
})

it('a month is told in weeks', async () => {
  await openWeekly()
  await tap('period-choose')
  await tap('period-month')
  await tap('period-show')
  expect(textOf('period-choose')).toContain('2026年11月')
  expect(textOf('bars')).toContain('每周成交')
  expect(textOf('versus-before')).toContain('比上月同期，按结清后')
})

it('an anchor is shown their own row alone', async () => {
  const { runtime, replica } = await phoneWith(createMemoryStorage(), WHOLE_WEEK, SUNDAY_EVENING)
  const { active } = runtime.teams.state()
  await replica.write([{ kind: 'anchor', id: 'anchor-su', fields: { memberId: replica.memberId } }])
  const state = runtime.teams.state()
  jest
    .spyOn(runtime.teams, 'state')
    .mockReturnValue({ ...state, ...(active && { active: { ...active, role: 'anchor' } }) })
  await openPage(runtime, <WeeklyScreen />)
  expect(element('anchor-anchor-su')).toBeTruthy()
  expect(document.getElementById('anchor-anchor-lin')).toBeNull()
  expect(page()).toContain('和你自己的平时比')
})
