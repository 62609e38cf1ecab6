import { UsualIndex } from '@/domain/baseline/usual-index'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import type { RecordOf } from '@/domain/records/record'
import { csvText } from '@/domain/tables/csv-text'
import { firstOrdersTable } from '@/domain/tables/first-orders-table'
import { sessionsTable } from '@/domain/tables/sessions-table'
import type { Table } from '@/domain/tables/table'
import { weeksTable } from '@/domain/tables/weeks-table'
import { tables as words } from '@/locales/zh-CN/tables'

const SESSIONS: readonly RecordOf<'session'>[] = [
  {
    ...{ id: 'a', accountId: 'main', anchorIds: ['lin'], startAt: instantOf('2026-11-15', 1200) },
    ...{ gmvFen: 12_345_678, views: 1000, viewers: 800, firstOrders: 4 },
  },
  { id: 'b', accountId: 'main', anchorIds: ['lin', 'su'], startAt: instantOf('2026-11-17', 1470), gmvFen: 5_000_000 },
]
const readingsOf = (id: string) => (id === 'a' ? [{ asOf: '2026-11-18', ageDays: 3, fen: 2_345_678 }] : [])
const index = new UsualIndex(SESSIONS, [])

const cellsOf = ({ columns, rows }: Table, place: number) =>
  Object.fromEntries(columns.map(({ header }, column) => [header, rows[place]?.[column]]))

describe('the table of sessions', () => {
  const table = sessionsTable(words.sheets.sessions, words.sessionHeaders, {
    ...{ sessions: SESSIONS, readingsOf, boundaries: [] },
    accountName: () => '禾序女装',
    anchorNames: (ids) => ids.join('、'),
  })

  it('has what was logged and what follows from it', () => {
    expect(cellsOf(table, 0)).toMatchObject({
      ...{ 日期: '2026-11-15', '成交金额（元）': 12_345_678, '退款至今（元）': 2_345_678, '净成交（元）': 10_000_000 },
      ...{ 退款记到: '2026-11-18', 首单率: 0.005, 'GPM（元）': 12_345_678, 主播: 'lin' },
    })
  })

  it('leaves empty what is not known, and puts a show after midnight on the day before', () => {
    expect(cellsOf(table, 1)).toMatchObject({ 日期: '2026-11-17', 主播: 'lin、su' })
    expect(cellsOf(table, 1)).toHaveProperty('退款至今（元）', undefined)
    expect(cellsOf(table, 1)).toHaveProperty('GPM（元）', undefined)
  })
})

describe('the table of weeks', () => {
  it('has a row for each week with a session, from its Monday', () => {
    const table = weeksTable(words.sheets.weeks, words.weekHeaders, {
      sessions: SESSIONS,
      readingsOf,
      index,
      boundaries: [],
    })
    expect(table.rows).toHaveLength(2)
    expect(cellsOf(table, 0)).toMatchObject({ 周一: '2026-11-09', '场次（场）': 1, '成交金额（元）': 12_345_678 })
    expect(cellsOf(table, 1)).toMatchObject({ 周一: '2026-11-16', '没记退款（场）': 1, 退款率: undefined })
  })
})

describe('the table of first orders', () => {
  it('names people as the team does, by the day they first bought', () => {
    const person = (id: string, day: string, changes: Partial<BuyerRow> = {}): BuyerRow => ({
      ...{ id, name: `${id}*`, firstAt: instantOf(day, 1200), firstDay: dayNumber(day), orderId: `37${id}` },
      ...{ kept: [dayNumber(day)], fen: 19_900 },
      ...changes,
    })
    const buyers = [
      person('王', '2026-11-17', { assignee: 'm1', kept: [1, dayNumber('2026-11-20')] }),
      person('李', '2026-11-15'),
    ]
    const table = firstOrdersTable(words.sheets.firstOrders, words.firstOrderHeaders, {
      ...{ buyers, trustOf: () => '老客介绍', memberName: () => '陈静' },
    })
    expect(cellsOf(table, 0)).toMatchObject({
      称呼: '李*',
      首单日期: '2026-11-15',
      谁在跟: undefined,
      复购日期: undefined,
    })
    expect(cellsOf(table, 1)).toMatchObject({
      称呼: '王*',
      谁在跟: '陈静',
      复购日期: '2026-11-20',
      信任来源: '老客介绍',
    })
  })
})

describe('a table as CSV', () => {
  const csv = (type: Table['columns'][number]['type'], ...cells: readonly (string | number | undefined)[]) =>
    csvText({ name: 'x', columns: [{ header: 'h', type }], rows: cells.map((cell) => [cell]) })
      .slice(1)
      .split('\r\n')
      .slice(1, -1)

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(csvText({ name: 'x', columns: [{ header: '日期', type: 'day' }], rows: [] })).toBe('\ufeff日期\r\n')
  })

  it('writes yuan, shares, days and times as a person reads them, and nothing for what is unknown', () => {
    expect(csv('fen', 12_345_678, -5, undefined)).toEqual(['123456.78', '-0.05', ''])
    expect(csv('share', 0.352, -0.01)).toEqual(['35.20%', '-1.00%'])
    expect(csv('instant', instantOf('2026-11-17', 1470))).toEqual(['2026-11-18 00:30'])
    expect(csv('day', '2026-11-17')).toEqual(['2026-11-17'])
  })

  it('quotes what would break a row', () => {
    expect(csv('words', 'a,b', 'say "hi"')).toEqual(['"a,b"', '"say ""hi"""'])
  })

  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx'])('does not let %j run as a formula', (cell) => {
    expect(csv('words', cell)).toEqual([`'${cell}`])
  })

  it('leaves a negative number a number', () => {
    expect(csv('words', '-12.50')).toEqual(['-12.50'])
  })
})
