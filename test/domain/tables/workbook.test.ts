import readXlsxFile from 'read-excel-file/node'
import { instantOf } from '@/domain/calendar/instant'
import type { Table } from '@/domain/tables/table'
import { workbook } from '@/domain/tables/workbook'

const COLUMNS: Table['columns'] = [
  { header: '日期', type: 'day' },
  { header: '开播时间', type: 'instant' },
  { header: '主播', type: 'words' },
  { header: '成交金额（元）', type: 'fen' },
  { header: '观看人次（次）', type: 'count' },
  { header: '首单率', type: 'share' },
]
const AT = instantOf('2026-11-20', 1200)
const ROWS: Table['rows'] = [
  ['2026-11-20', AT, '林岚 & <苏禾>\u0007', 26_840_012, 15_320, 0.0087],
  ['2026-11-21', AT, '=HYPERLINK("x")', 18_630_000, undefined, undefined],
]

/** A day is 86,400,000 ms of which a number with a point holds no exact third. */
const minuteOf = (date: unknown) => new Date(Math.round((date as Date).getTime() / 60_000) * 60_000).toISOString()

const opened = async () => {
  const bytes = workbook([
    { name: '场次', columns: COLUMNS, rows: ROWS },
    { name: '周', columns: COLUMNS, rows: [] },
  ])
  const sheets = await readXlsxFile(Buffer.from(bytes))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

describe('a workbook, opened by another library', () => {
  it('has its headers, typed cells, and words that cannot run', async () => {
    const [header, first, second] = (await opened()).get('场次') ?? []
    expect(header).toEqual(COLUMNS.map(({ header: words }) => words))
    expect(first?.slice(2)).toEqual(['林岚 & <苏禾>', 268_400.12, 15_320, 0.0087])
    expect(minuteOf(first?.[0])).toBe('2026-11-20T00:00:00.000Z')
    expect(minuteOf(first?.[1])).toBe('2026-11-20T20:00:00.000Z')
    expect(second?.slice(2)).toEqual(['=HYPERLINK("x")', 186_300, null, null])
  })

  it('sums to what was put in', async () => {
    const [, ...rows] = (await opened()).get('场次') ?? []
    const sum = rows.reduce((total, row) => total + Math.round(Number(row[3]) * 100), 0)
    expect(sum).toBe(ROWS.reduce((total, row) => total + Number(row[3]), 0))
  })

  it('has a sheet for each table, one without rows too', async () => {
    const sheets = await opened()
    expect([...sheets.keys()]).toEqual(['场次', '周'])
    expect(sheets.get('周')).toEqual([COLUMNS.map(({ header }) => header)])
  })
})
