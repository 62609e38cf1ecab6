import { strToU8, zipSync } from 'fflate'
import { matchHeaders } from '@/domain/order-import/match-headers'
import { readSessionSheet } from '@/domain/order-import/read-session-sheet'
import { SESSION_ALIASES } from '@/domain/order-import/session-columns'
import { openTable } from '@/domain/order-import/table'
import { whole } from './order-files'

const NOW = Date.UTC(2026, 10, 22)
const china = (text: string) => Date.parse(`${text}+08:00`)
/** Days since 1899-12-30, as Excel counts them; the clock of the text is China's. */
const serial = (text: string) => Date.parse(`${text}Z`) / 86_400_000 + 25_569

type Cell = string | number

/** A workbook of one sheet: texts inline, numbers as Excel keeps days, lengths and amounts alike. */
function book(rows: readonly (readonly Cell[])[], { isFrom1904 = false } = {}): Uint8Array {
  const cell = (value: Cell, place: number, line: number) => {
    const at = `${String.fromCharCode(65 + place)}${line + 1}`
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
    return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  }
  const lines = rows.map(
    (row, line) => `<row r="${line + 1}">${row.map((value, place) => cell(value, place, line)).join('')}</row>`,
  )
  const properties = isFrom1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'
  return zipSync({
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${properties}<sheets><sheet name="复盘" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  })
}

function read(bytes: Uint8Array) {
  const opened = whole(openTable(bytes, undefined, SESSION_ALIASES))
  if (!opened.ok) throw new Error(opened.problem)
  const sheet = whole(readSessionSheet(opened, { mapping: matchHeaders(opened.headers, SESSION_ALIASES), now: NOW }))
  if (!sheet.ok) throw new Error(sheet.problem)
  return sheet
}

const starts = (bytes: Uint8Array) => read(bytes).sessions.map(({ startAt }) => startAt)
const figures = (headers: readonly string[], cells: readonly Cell[]) => {
  const { sessions, problems } = read(
    book([
      ['开播时间', ...headers],
      ['2026-11-20 20:00', ...cells],
    ]),
  )
  expect(problems).toEqual([])
  return { ...sessions[0]?.fields, ...(sessions[0]?.refundFen !== undefined && { refundFen: sessions[0].refundFen }) }
}

describe('when a show of a workbook began', () => {
  it.each([
    ['a moment as Excel’s number', serial('2026-11-20T20:05:00')],
    ['a text as people type it', '2026/11/20 20:05'],
    ['a text in Chinese', '2026年11月20日 20:05'],
    ['a text with half of a day', '2026-11-20 下午 8:05'],
  ])('is read from %s', (_name, cell) => {
    expect(
      starts(
        book([
          ['开播时间', '成交金额'],
          [cell, 300],
        ]),
      ),
    ).toEqual([china('2026-11-20T20:05')])
  })

  it.each([
    ['both as Excel’s numbers', serial('2026-11-20T00:00:00'), 20.5 / 24],
    ['a day as a number, a time as text', serial('2026-11-20T00:00:00'), '20:30'],
    ['a day as text, a time as a number', '2026-11-20', 20.5 / 24],
  ])('is put together from two columns: %s', (_name, day, time) => {
    expect(
      starts(
        book([
          ['日期', '开播', '成交金额'],
          [day, time, 300],
        ]),
      ),
    ).toEqual([china('2026-11-20T20:30')])
  })

  it('is the same in a workbook that counts its days from 1904', () => {
    const rows = [
      ['开播时间', '成交金额'],
      [serial('2026-11-20T20:05:00') - 1_462, 300],
    ]
    expect(starts(book(rows, { isFrom1904: true }))).toEqual([china('2026-11-20T20:05')])
  })

  it('is asked for where a day stands alone', () => {
    const { sessions, problems } = read(
      book([
        ['开播时间', '成交金额'],
        [serial('2026-11-20T00:00:00'), 300],
      ]),
    )
    expect([sessions, problems.map(({ rowNumber, reason }) => [rowNumber, reason])]).toEqual([
      [],
      [[2, 'time_malformed']],
    ])
  })
})

describe('how long a show of a workbook was', () => {
  it.each([
    ['as Excel keeps a length, a part of a day', 3.5 / 24],
    ['as minutes', 210],
    ['as hours, minutes and seconds', '3:30:00'],
    ['in words', '3小时30分'],
  ])('is read %s', (_name, cell) => {
    expect(figures(['直播时长', '成交金额'], [cell, 300])).toEqual({ durationMinutes: 210, gmvFen: 30_000 })
  })

  it('is read in hours where the header says so', () => {
    expect(figures(['直播时长(小时)', '成交金额'], [3.5, 300])).toEqual({ durationMinutes: 210, gmvFen: 30_000 })
  })

  it('is worked out from its end past midnight, a number in Excel', () => {
    expect(figures(['下播时间', '成交金额'], [serial('2026-11-21T00:10:00'), 300])).toMatchObject({
      durationMinutes: 250,
    })
    expect(figures(['下播时间', '成交金额'], [(0 + 10 / 60) / 24, 300])).toMatchObject({ durationMinutes: 250 })
  })

  it.each([
    ['seconds', 560],
    ['Excel’s part of a day', 560 / 86_400],
    ['minutes and seconds', '9:20'],
    ['words', '9分20秒'],
  ])('and how long people stayed, from %s', (_name, cell) => {
    expect(figures(['人均停留', '成交金额'], [cell, 300])).toEqual({ averageStaySeconds: 560, gmvFen: 30_000 })
  })
})

describe('amounts of a workbook', () => {
  it.each([
    ['a plain number', 268_400.5],
    ['¥ and thousands', '¥268,400.50'],
    ['the full-width sign and figures', '￥２６８，４００．５０'],
    ['the name of the money', '268400.5元'],
    ['万', '26.84005万'],
  ])('are read from %s', (_name, cell) => {
    expect(figures(['成交金额', '退款金额', '观看人次'], [cell, '¥1,200', '18,730'])).toEqual({
      ...{ gmvFen: 26_840_050, refundFen: 120_000, views: 18_730 },
    })
  })

  it('stay unknown where the cell is empty, and are asked for where it says something else', () => {
    const rows = [
      ['开播时间', '场观人数', '成交金额'],
      ['2026-11-19 20:00', 900, ''],
      ['2026-11-20 20:00', 900, '没算'],
    ]
    const { sessions, problems } = read(book(rows))
    expect(sessions.map(({ fields }) => fields)).toEqual([{ viewers: 900 }])
    expect(problems).toMatchObject([{ rowNumber: 3, reason: 'amount_malformed', cell: '没算' }])
  })
})
