import { pendingRows } from '@/features/sessions/sync/pending-words'
import type { PendingWrite } from '@/replica/replica'
import { byId, sessionOn } from '../../domain/build-session'
import { FRIDAY, ZH } from './session-builders'

const sessions = byId([sessionOn(FRIDAY), sessionOn('2026-11-21')])
const write = (overrides: Partial<PendingWrite>): PendingWrite => ({
  kind: 'session',
  id: FRIDAY,
  fields: ['gmvFen'],
  isNew: false,
  at: 1,
  ...overrides,
})
const rows = (...writes: PendingWrite[]) =>
  pendingRows(writes, sessions, ZH).map(({ what, detail }) => (detail ? `${what} ${detail}` : what))

describe('what waits, in words', () => {
  it('tells a new session from an edit, and says what was edited', () => {
    expect(rows(write({ id: '2026-11-21', isNew: true, fields: ['accountId', 'gmvFen'] }))).toEqual(['周六 20:00 场'])
    expect(rows(write({ fields: ['changeNext'] }))).toEqual(['周五 20:00 场 改复盘'])
    expect(rows(write({ fields: ['adSpendFen'] }))).toEqual(['周五 20:00 场 改投流消耗'])
    expect(rows(write({ fields: ['gmvFen', 'changeNext'] }))).toEqual(['周五 20:00 场 改了 2 项'])
  })

  it('names the session of a refund, and everything else as settings', () => {
    expect(rows(write({ kind: 'refundReading', id: `${FRIDAY}.2026-11-22`, isNew: true }))).toEqual([
      '周五 20:00 场的退款',
    ])
    expect(rows(write({ kind: 'plan', id: 'slot' }))).toEqual(['设置和排班'])
  })

  it('names the session of a picture, an added one and a deleted one', () => {
    const picture = { kind: 'photo', id: `${FRIDAY}.file-of-22-characters_` } as const
    expect(rows(write({ ...picture, isNew: true, fields: ['fileId'] }))).toEqual(['周五 20:00 场的截图'])
    expect(rows(write({ ...picture, fields: ['deletedAt'] }))).toEqual(['周五 20:00 场的截图'])
    expect(pendingRows([write({ ...picture, isNew: true })], sessions, ZH)[0]?.icon).toBe('image')
  })

  it('makes one row of all that waits for one record, at the time of the last', () => {
    const list = pendingRows([write({ isNew: true, at: 5 }), write({ fields: ['changeNext'], at: 9 })], sessions, ZH)
    expect(list).toHaveLength(1)
    expect(list[0]).toEqual({ key: `session/${FRIDAY}`, icon: 'broadcast', what: '周五 20:00 场', at: 9 })
  })
})
