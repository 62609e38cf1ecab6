import type { Fields } from '@/domain/records/fields'
import { stampOf } from '@/protocol/stamp'
import { historyEntries } from '@/features/history/history-entries'
import type { PastChange } from '@/features/history/history-entry'

const MORNING = Date.parse('2026-11-21T08:50:00+08:00')

const changeAt = (minute: number, fields: Fields, overrides: Partial<PastChange> = {}): PastChange => ({
  kind: 'session',
  id: 's1',
  stamp: stampOf({ milliseconds: MORNING + minute * 60_000, counter: 0 }, 'replica1'),
  memberId: 'xu',
  fields,
  ...overrides,
})

const reading = (minute: number, day: string, fields: Fields) =>
  changeAt(minute, fields, { kind: 'refundReading', id: `s1.${day}` })

const told = (changes: readonly PastChange[], isWhole = true) =>
  historyEntries(changes, { isWhole: () => isWhole }).map(({ type, field, from, to, count }) =>
    type === 'value' ? [field, from, to] : [type, count],
  )

describe('the history of a session', () => {
  const created = changeAt(0, { accountId: 'a', startAt: 1, gmvFen: 100, orders: null })

  it('begins with its logging and goes on with every value and the one before, the latest first', () => {
    const changes = [changeAt(2, { gmvFen: 300 }), created, changeAt(1, { gmvFen: 200, orders: 5 })]
    expect(told(changes)).toEqual([
      ['gmvFen', 200, 300],
      ['gmvFen', 100, 200],
      ['orders', null, 5],
      ['created', 3],
    ])
  })

  it('says nothing of a write that changed nothing, nor of what no person wrote', () => {
    const quiet = changeAt(1, { gmvFen: 100, slotId: 'slot', keptApartFrom: ['s2'], deletedAt: null })
    expect(told([created, quiet])).toEqual([['created', 3]])
  })

  it('tells of its deletion and of its coming back', () => {
    const changes = [created, changeAt(1, { deletedAt: MORNING }), changeAt(2, { deletedAt: null })]
    expect(told(changes).map(([type]) => type)).toEqual(['restored', 'deleted', 'created'])
  })

  it('guesses no earlier value where only the last ones are known, and counts what came together', () => {
    const first = changeAt(0, { accountId: 'a', startAt: 1, gmvFen: 100, views: 2 })
    expect(told([first, changeAt(1, { orders: 5 })], false)).toEqual([
      ['orders', undefined, 5],
      ['filled', 4],
    ])
  })

  it('lets a refund follow the refund of the day before', () => {
    const changes = [
      created,
      reading(1, '2026-11-21', { refundFen: 30_100, asOf: '2026-11-21', deletedAt: null }),
      reading(2, '2026-11-22', { refundFen: 42_900, asOf: '2026-11-22', deletedAt: null }),
      reading(3, '2026-11-21', { refundFen: 31_000 }),
      reading(4, '2026-11-22', { deletedAt: MORNING }),
    ]
    expect(told(changes).slice(0, 4)).toEqual([
      ['refundFen', 42_900, null],
      ['refundFen', 30_100, 31_000],
      ['refundFen', 30_100, 42_900],
      ['refundFen', null, 30_100],
    ])
  })

  it('tells that a picture came, went and came back, and nothing of its bytes', () => {
    const file = { fileId: 'f', sizeBytes: 150_000, sha256: 'x', at: MORNING, by: 'xu', ownerKind: 'session' }
    const picture = (minute: number, fields: Fields) => changeAt(minute, fields, { kind: 'photo', id: 's1.f' })
    const changes = [created, picture(1, { ...file, ownerId: 's1' }), picture(2, { deletedAt: MORNING })]
    expect(told(changes)).toEqual([
      ['deleted', 0],
      ['created', 0],
      ['created', 3],
    ])
    expect(told([...changes, picture(3, { deletedAt: null })])[0]).toEqual(['restored', 0])
  })
})
