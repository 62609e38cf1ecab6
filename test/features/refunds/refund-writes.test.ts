import { instantOf } from '@/domain/calendar/instant'
import type { Due } from '@/domain/refunds/refunds-due'
import { readRefund } from '@/features/refunds/refund-entry'
import { planRefunds, undoRefunds } from '@/features/refunds/refund-writes'

const TODAY = '2026-11-21'

const aDue = (id: string, overrides: Partial<Due> = {}): Due => ({
  session: { id, accountId: 'main', anchorIds: ['lin'], startAt: instantOf('2026-11-18', 1200), gmvFen: 17_250_000 },
  ageDays: 3,
  point: 3,
  last: { asOf: '2026-11-19', ageDays: 1, fen: 2_460_000 },
  ...overrides,
})

describe('a total typed for one session', () => {
  it('says how much more than last time, the rate and the net sales', () => {
    expect(readRefund(aDue('wed'), '40,900')).toEqual({
      state: 'filled',
      refundFen: 4_090_000,
      moreFen: 1_630_000,
      rate: 4_090_000 / 17_250_000,
      netFen: 13_160_000,
      isLessThanLast: false,
    })
  })

  it('has nothing to compare without an earlier reading', () => {
    expect(readRefund(aDue('wed', { last: undefined }), '0')).toMatchObject({
      state: 'filled',
      refundFen: 0,
      moreFen: undefined,
    })
  })

  it('doubts less than last time and takes it; more than the sales it does not take', () => {
    expect(readRefund(aDue('wed'), '24,000')).toMatchObject({
      state: 'filled',
      isLessThanLast: true,
      moreFen: -60_000,
    })
    expect(readRefund(aDue('wed'), '172,501')).toEqual({ state: 'impossible' })
    expect(readRefund(aDue('wed'), '172,500')).toMatchObject({ state: 'filled', netFen: 0 })
    expect(readRefund(aDue('wed'), '24,600')).toMatchObject({ isLessThanLast: false })
  })

  it('is unknown while the well is empty, and no figure when it cannot be read', () => {
    expect(readRefund(aDue('wed'), '  ')).toEqual({ state: 'empty' })
    expect(readRefund(aDue('wed'), '四万')).toEqual({ state: 'unreadable', reason: 'not_a_number' })
  })
})

describe('saving what is filled', () => {
  const rows = [aDue('wed'), aDue('sat'), aDue('fri')]

  it('writes one reading of today for each filled well and leaves the others to be asked again', () => {
    const { writes, firstUnusable } = planRefunds(rows, { wed: '40,900', fri: '0' }, TODAY)
    expect(firstUnusable).toBeUndefined()
    expect(writes).toHaveLength(2)
    expect(writes[0]).toEqual({
      kind: 'refundReading',
      id: `wed.${TODAY}`,
      fields: { sessionId: 'wed', asOf: TODAY, refundFen: 4_090_000, source: 'typed', deletedAt: null },
    })
    expect(writes[1]).toMatchObject({ id: `fri.${TODAY}`, fields: { refundFen: 0 } })
  })

  it('names the first well that cannot be read', () => {
    expect(planRefunds(rows, { wed: '1', sat: '五万', fri: 'x' }, TODAY).firstUnusable).toBe('sat')
    expect(planRefunds(rows, { wed: '1', fri: '172,501' }, TODAY).firstUnusable).toBe('fri')
  })

  it('can be undone: a new reading is deleted, an older one gets its figure back', () => {
    const { writes } = planRefunds(rows, { wed: '40,900', sat: '1' }, TODAY)
    const before = { id: `sat.${TODAY}`, sessionId: 'sat', asOf: TODAY, refundFen: 5, source: 'file' } as const
    expect(undoRefunds(writes, (id) => (id === before.id ? before : undefined), 99)).toEqual([
      { kind: 'refundReading', id: `wed.${TODAY}`, fields: { deletedAt: 99 } },
      { kind: 'refundReading', id: `sat.${TODAY}`, fields: { refundFen: 5, source: 'file', deletedAt: null } },
    ])
  })
})
