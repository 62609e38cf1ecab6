import { adsReport, deliveryLineOf } from '@/domain/report/ads-report'
import type { KeptRange } from '@/domain/report/kept-range'
import { sessionOn, type SessionRecord } from '../build-session'

const SETTLED: KeptRange['expected'] = {
  ...{ ok: true, method: 'settled', lowFen: 65, middleFen: 65, highFen: 65, keptOf100: 65 },
}
const of = (sessions: readonly SessionRecord[], expected: KeptRange['expected'] = SETTLED, line = 50) =>
  adsReport({ sessions, expected, grossFen: 0, refundedFen: 0, netFen: 0, unreadCount: 0 }, line)

const show = (day: string, more: Partial<SessionRecord>) =>
  sessionOn(day, { adBudgetFen: 1_000_000, adSpendFen: 400_000, ...more })

describe('ads of some days', () => {
  it('are nothing where nothing was set aside and nothing spent', () => {
    expect(of([sessionOn('2026-11-20'), sessionOn('2026-11-21', { adSpendFen: 0, adBudgetFen: null })])).toBeUndefined()
  })

  it('do not run where less was spent than the team’s own line says; at the line they do', () => {
    expect(of([show('2026-11-20', {})])).toMatchObject({ deliveryRate: 0.4, isStuck: true })
    expect(of([show('2026-11-20', {})], SETTLED, 40)).toMatchObject({ isStuck: false })
    expect(of([show('2026-11-20', { adBudgetFen: null })])).toMatchObject({ deliveryRate: undefined, isStuck: false })
    expect([deliveryLineOf(undefined), deliveryLineOf({ deliveryLinePercent: 70 })]).toEqual([50, 70])
  })

  it('bring their ROI over the shows that know both sides, and of it what stays once refunds settle', () => {
    const known = show('2026-11-20', { adGmvFen: 1_200_000 })
    const unknown = show('2026-11-21', { adGmvFen: null })
    expect(of([known, unknown])).toMatchObject({ spendFen: 800_000, roi: 3, keptRoi: 1.95 })
    expect(of([known], { ok: false, need: 2 })).toMatchObject({ roi: 3, keptRoi: undefined })
  })

  it('are weighed by what was spent for their target', () => {
    const one = show('2026-11-20', { targetRoiHundredths: 200, adSpendFen: 300_000 })
    const other = show('2026-11-21', { targetRoiHundredths: 400, adSpendFen: 100_000 })
    expect(of([one, other])?.targetRoi).toBe(2.5)
  })

  it('stand beside the share of viewers who came by themselves', () => {
    expect(of([show('2026-11-20', { viewers: 1_000, naturalViewers: 718 })])?.naturalShare).toBe(0.718)
  })
})
