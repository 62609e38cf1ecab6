import iconv from 'iconv-lite'
import { decodeGb18030 } from '@/domain/order-import/gb18030'
import { delimiterOf } from '@/domain/order-import/csv-rows'
import { plainCell } from '@/domain/order-import/plain-cell'
import { problemFile } from '@/domain/order-import/problem-file'
import { readAmountFen } from '@/domain/order-import/read-amount'
import { readCount } from '@/domain/order-import/read-count'
import { readLength } from '@/domain/order-import/read-length'
import { readGift, readStatus } from '@/domain/order-import/read-status'
import { TimeReader } from '@/domain/order-import/read-time'

const china = (text: string) => Date.parse(`${text}+08:00`)

describe('a cell', () => {
  it.each([
    ['\t7302', '7302'],
    ["'7302", '7302'],
    ['="7302"', '7302'],
    ['\u3000 7302\u00a0\n', '7302'],
    ['=A1', '=A1'],
    ['', ''],
  ])('%j says %j', (cell, text) => expect(plainCell(cell)).toBe(text))
})

describe('an amount', () => {
  it.each([
    ['1280', 128_000],
    ['¥1,280.5', 128_050],
    ['￥１，２８０．５０', 128_050],
    ['1280元', 128_000],
    ['CNY 9.9', 990],
    ['-9.90', 990],
    ['0.295', 30],
    ['1.2万', 1_200_000],
    ['0', 0],
    ['', undefined],
    ['--', undefined],
    ['¥', null],
    ['.', null],
    ['12a', null],
    ['1.2.3', null],
  ])('%j is %j 分', (cell, fen) => expect(readAmountFen(cell)).toBe(fen))
})

describe('a time', () => {
  const times = new TimeReader({ dayAloneHour: 12 })
  it.each([
    ['2026-11-19 11:07:23', china('2026-11-19T11:07:23')],
    ['2026/11/19 11:07', china('2026-11-19T11:07:00')],
    ['2026-1-9 1:07', china('2026-01-09T01:07:00')],
    ['2026年11月19日 11时07分23秒', china('2026-11-19T11:07:23')],
    ['2026.11.19', china('2026-11-19T12:00:00')],
    ['2026/11/19 下午 3:05:06', china('2026-11-19T15:05:06')],
    ['2026-11-19 12:05 AM', china('2026-11-19T00:05:00')],
    ['2026-11-19T03:07:23Z', china('2026-11-19T11:07:23')],
    ['2026-11-19T11:07:23.250+08:00', china('2026-11-19T11:07:23')],
    ['20261119110723', china('2026-11-19T11:07:23')],
    ['46345.463460648149', china('2026-11-19T11:07:23')],
    ['46345', china('2026-11-19T12:00:00')],
    ['1795057643', 1_795_057_643_000],
    ['1795057643000', 1_795_057_643_000],
    ['', undefined],
    ['-', undefined],
    ['2026-02-30 11:07:23', null],
    ['2026-11-19 25:07:23', null],
    ['2026-11-19 11:61:00', null],
    ['11/19/26 11:07', null],
    ['昨天', null],
  ])('%j is %j', (cell, instant) => expect(times.read(cell)).toBe(instant))

  it('counts from 1904 where the workbook does', () => {
    const read = new TimeReader({ isFrom1904: true }).read('44883.5')
    expect(read).toBe(china('2026-11-19T12:00:00'))
  })
})

describe('a status', () => {
  it.each([
    ['未付款，已取消', 'cancelled'],
    ['交易关闭', 'cancelled'],
    ['待付款', 'unpaid'],
    ['待发货（部分退款）', 'paid'],
    ['部分发货', 'partlyShipped'],
    ['已发货', 'shipped'],
    ['交易成功', 'done'],
    ['退款成功', 'done'],
    ['200', 'cancelled'],
    ['', undefined],
    ['飞走了', null],
  ])('%j is %j', (cell, status) => expect(readStatus(cell)).toBe(status))

  it.each([
    ['礼物订单', true],
    ['非礼物', false],
    ['是', true],
    ['普通订单', false],
  ])('of a gift: %j is %j', (cell, isGift) => expect(readGift(cell)).toBe(isGift))
})

describe('counts and lengths', () => {
  it.each([
    ['12,640', 12_640],
    ['1.26万', 12_600],
    ['305单', 305],
    ['0', 0],
    ['', undefined],
    ['1.5', null],
    ['许多', null],
  ])('%j is %j', (cell, count) => expect(readCount(cell)).toBe(count))

  it.each([
    ['3小时20分', 60, 12_000],
    ['9分20秒', 1, 560],
    ['9:20', 1, 560],
    ['9:20', 60, 33_600],
    ['3:20:00', 60, 12_000],
    ['200', 60, 12_000],
    ['3.5', 3_600, 12_600],
    ['0.5', 60, 43_200],
    ['', 60, undefined],
    ['很久', 60, null],
  ] as const)('%j in units of %j s is %j s', (cell, unit, seconds) => expect(readLength(cell, unit)).toBe(seconds))
})

describe('GB18030', () => {
  const decode = (bytes: readonly number[]) => [...decodeGb18030(Uint8Array.from(bytes))].join('')
  const standard = new TextDecoder('gb18030')

  it('is what the standard says for every pair of bytes that is a character in it', () => {
    const wrong: string[] = []
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue
        const wanted = standard.decode(Uint8Array.from([lead, trail]))
        // The private use area was given characters of its own in 2005 and 2022, which no shop's export has.
        if (wanted.includes('\ufffd') || /[\ue000-\uf8ff\u9fb4-\u9fbb\ufe10-\ufe19\u20ac]/.test(wanted)) continue
        if (decode([lead, trail]) !== wanted) wrong.push(`${lead.toString(16)}${trail.toString(16)} ${wanted}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(['𠮷野家', 'é', '😀', 'ㄦ한', '\u0000\u007f'])('reads %j in two or four bytes', (text) => {
    expect(decode([...iconv.encode(text, 'gb18030')])).toBe(text)
  })

  it('says where bytes are none of it, and goes on', () => {
    expect(decode([0x41, 0xff, 0x42, 0x81])).toBe('A\ufffdB\ufffd')
  })
})

describe('what divides the cells', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a\tb\n1,5\t2', '\t'],
    ['a;b;c\n1,5;2;3', ';'],
    ['"\t1","\t2"\n"\t3","\t4"', ','],
    ['a\n1', ','],
  ])('of %j is %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter))
})

describe('the list of rows that were not understood', () => {
  it('opens in Excel and runs nothing there', () => {
    const row = ['=HYPERLINK("http://x")', '@SUM(A1)', '-12.50', '\t7302', 'a,"b"\nc']
    const problem = { reason: 'buyer_missing', cell: '', rowNumber: 4, row } as const
    const text = problemFile([problem], {
      ...{ headers: ['一', '二', '三', '四', '五'], reasonHeader: '原因', reasonOf: () => '第 4 行' },
    })
    expect(text).toBe(
      '\ufeff原因,一,二,三,四,五\r\n第 4 行,"\'=HYPERLINK(""http://x"")",\'@SUM(A1),-12.50,\'\t7302,"a,""b""\nc"\r\n',
    )
  })
})
