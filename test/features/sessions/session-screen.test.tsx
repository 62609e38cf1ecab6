import { act } from '@testing-library/react'
import { SessionScreen } from '@/features/sessions/detail/session-screen'
import { sampleTeam } from '@/domain/sample/sample-team'
import type { OpenQuestion } from '@/replica/replica'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { SUNDAY_MORNING } from '../../domain/sample/sample-records'
import { element, openPage, phoneWith, settle, tap } from '../form-page'

const ID = 'session-2026-11-20'
const page = () => document.body.textContent ?? ''

async function openSession(id = ID, questions: readonly OpenQuestion[] = []) {
  const phone = await phoneWith(createMemoryStorage(), sampleTeam({ now: SUNDAY_MORNING }).writes, SUNDAY_MORNING)
  if (questions.length > 0) jest.spyOn(phone.replica, 'questions').mockReturnValue(questions)
  await openPage(phone.runtime, <SessionScreen sessionId={id} />)
  return phone
}

describe('the page of one session', () => {
  it('shows the figures of the design', async () => {
    await openSession()
    expect(page()).toContain('周五 20:00 场')
    expect(page()).toContain('11月20日 20:00 – 24:00')
    expect(element('detail-usual').textContent).toBe('平时 ¥221,800：周五晚上，最近 8 场的中位数')
    expect(element('term-net').textContent).toContain('¥225,500暂定')
    expect(element('term-firstOrderRate').textContent).toContain('0.87%')
    expect(element('compare').textContent).toContain('和平时的周五晚上比')
    expect(element('compare-gpm').textContent).toContain('¥14,330')
    expect(element('detail-funnel').textContent).toContain('100 人里 2.7 人下单')
    expect(element('detail-refunds').textContent).toContain('已退 16.0%')
    expect(element('detail-refunds').textContent).toContain('明天（第 3 天）再补。')
  })

  it('explains a term at a tap', async () => {
    await openSession()
    await tap('term-firstOrderRate')
    expect(element('explanation').textContent).toContain('新客首单 ÷ 场观人数')
  })

  it('shows an anchor beside their own sessions in plain ink', async () => {
    await openSession('session-2026-11-19')
    const own = element('compare-own')
    expect(own.textContent).toContain('和周宁自己的平时比')
    expect(own.querySelector('.delta')?.className).toContain('near')
    expect(own.querySelector('.delta')?.textContent).toContain('低')
  })

  it('deletes, goes back, and keeps the session one tap away', async () => {
    const { replica, services } = await openSession()
    await tap('detail-more')
    await tap('detail-delete')
    expect(replica.records('session').has(ID)).toBe(false)
    expect(services.visited).toContain('back')
    await tap('detail-restore')
    expect(replica.records('session').has(ID)).toBe(true)
  })

  it('starts another like it', async () => {
    const { services } = await openSession()
    await tap('detail-more')
    await tap('detail-again')
    expect(services.visited).toEqual([`/pages-sessions/log/index?copy=${ID}`])
  })

  it('says so where the session is not on this phone yet, and shows it when it comes', async () => {
    const { replica } = await openSession('later')
    expect(page()).toContain('这台手机里还没有这一场')
    const fields = { accountId: 'account-main', anchorIds: [], startAt: SUNDAY_MORNING, gmvFen: 100 }
    await act(async () => void (await replica.write([{ kind: 'session', id: 'later', fields }])))
    await settle()
    expect(page()).toContain('周日 10:12 场')
  })
})

describe('two values for one figure', () => {
  const question: OpenQuestion = {
    kind: 'session',
    id: ID,
    field: 'adSpendFen',
    heads: [
      { value: 648_000, memberId: 'gone', at: Date.parse('2026-11-21T08:52:00+08:00') },
      { value: 684_000, memberId: 'gone', at: Date.parse('2026-11-21T00:31:00+08:00') },
    ],
  }

  it('shows both with author and time, chooses neither, and settles with one tap', async () => {
    const { replica } = await openSession(ID, [question])
    const write = jest.spyOn(replica, 'write')
    expect(element('question-adSpendFen').textContent).toContain('投流消耗两个数值，请选')
    expect(element('pick-adSpendFen-0').textContent).toBe('6,480元前成员昨天 8:52')
    expect(element('pick-adSpendFen-1').textContent).toBe('6,840元前成员昨天 0:31')
    expect(page()).toContain('没选之前先显示后改的 6,480')
    await tap('pick-adSpendFen-1')
    expect(write).toHaveBeenCalledWith([{ kind: 'session', id: ID, fields: { adSpendFen: 684_000 } }])
  })

  it('asks whether to keep a session that one deleted while another edited it', async () => {
    const at = SUNDAY_MORNING
    const heads = [
      { value: null, memberId: 'a', at },
      { value: at, memberId: 'b', at },
    ]
    const { replica } = await openSession(ID, [{ kind: 'session', id: ID, field: 'deletedAt', heads }])
    const write = jest.spyOn(replica, 'write')
    expect(element('pick-deletedAt-0').textContent).toContain('留着这一场')
    expect(element('pick-deletedAt-1').textContent).toContain('还是删掉')
    await tap('pick-deletedAt-0')
    expect(write).toHaveBeenCalledWith([{ kind: 'session', id: ID, fields: { deletedAt: null } }])
  })

  it('asks about a refund of the session too', async () => {
    const reading: OpenQuestion = { ...question, kind: 'refundReading', id: `${ID}.2026-11-22`, field: 'refundFen' }
    await openSession(ID, [reading])
    expect(element('question-refundFen').textContent).toContain('退款至今')
  })
})
