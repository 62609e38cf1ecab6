import iconv from 'iconv-lite'
import { bytesOf, fixture, hash, openFile, ordersOf, readFile } from './order-files'
import { workbook } from './workbook-builder'

const china = (text: string) => Date.parse(`${text}+08:00`)

const EXPORTED = [
  {
    ...{ orderId: '7302000000000000118', status: 'shipped', amountFen: 128_000, refundFen: 0 },
    ...{ paidAt: china('2026-11-19T11:07:23'), products: [{ name: '羊绒开衫', quantity: 1 }] },
    ...{ accountName: '禾序女装', isGift: false, display: '王**' },
    identity: { strength: 'phone', key: hash('p13800138000') },
  },
  {
    ...{ orderId: '7302000000000000119', status: 'done', amountFen: 35_900, refundFen: 35_900 },
    ...{ paidAt: china('2026-11-19T11:09:00'), products: [{ name: '围巾\n米色', quantity: 2 }] },
    ...{ accountName: '禾序女装', isGift: false, display: '林**', refundReason: '不喜欢' },
    identity: { strength: 'nickname', key: hash('n139*0001林\u0000阿林') },
  },
  {
    ...{ orderId: '7302000000000000120', status: 'cancelled', amountFen: 29_900, refundFen: 29_900 },
    ...{ paidAt: china('2026-11-19T11:11:00'), products: [{ name: '帽子', quantity: 1 }] },
    ...{ accountName: '禾序女装', isGift: false, display: '林**', refundReason: '拍错' },
    identity: { strength: 'nickname', key: hash('n139*0001林\u0000阿林') },
  },
  {
    ...{ orderId: '7302000000000000121', status: 'unpaid', amountFen: 29_900 },
    products: [{ name: '帽子', quantity: 1 }],
    ...{ accountName: '禾序女装', isGift: false, display: '欧阳**' },
    identity: { strength: 'masked', key: hash('m137*0002欧阳') },
  },
  {
    ...{ orderId: '7302000000000000122', status: 'shipped', amountFen: 88_050, refundFen: 10_000 },
    ...{ paidAt: china('2026-11-19T11:14:00'), products: [{ name: '外套', quantity: 1 }] },
    ...{ accountName: '禾序女装', isGift: false, display: '欧阳**', refundReason: '尺码不合' },
    identity: { strength: 'masked', key: hash('m137*0002欧阳') },
  },
  {
    ...{ orderId: '7302000000000000123', status: 'shipped', amountFen: 52_000 },
    ...{ paidAt: china('2026-11-19T11:16:00'), products: [{ name: '项链', quantity: 1 }] },
    ...{ accountName: '禾序女装', isGift: true, display: '赵**' },
    identity: { strength: 'phone', key: hash('p13700137000') },
  },
]

describe('a file as a shop exports it', () => {
  const text = fixture('as-exported.csv')

  it('is read with protected numbers, a quoted line break, full-width figures, gifts, what is unpaid and cancelled', () => {
    expect(ordersOf(text)).toEqual(EXPORTED)
  })

  it.each([
    ['UTF-8 with its mark', bytesOf(`\ufeff${text}`)],
    ['lines as Windows ends them', bytesOf(text.replace(/\n/g, '\r\n'))],
    ['GB18030', new Uint8Array(iconv.encode(text, 'gb18030'))],
    ['UTF-16 as Excel saves Unicode text', new Uint8Array(iconv.encode(`\ufeff${text}`, 'utf16le'))],
  ])('says the same in %s', (_name, bytes) => {
    expect(ordersOf(bytes).map(({ products: _products, ...order }) => order)).toEqual(
      EXPORTED.map(({ products: _products, ...order }) => order),
    )
    expect(ordersOf(bytes)[0]?.products).toEqual(EXPORTED[0]?.products)
  })

  it('says the same as a workbook with days as numbers, shared and inline texts', () => {
    expect(ordersOf(workbook())).toEqual([
      {
        ...{ orderId: '7302000000000000118', status: 'shipped', amountFen: 128_000, isGift: false, display: '王**' },
        ...{ paidAt: china('2026-11-19T11:07:23'), products: [{ name: '羊绒开衫', quantity: 1 }] },
        identity: { strength: 'phone', key: hash('p13800138000') },
      },
      {
        ...{ orderId: '7302000000000000119', status: 'done', amountFen: 35_930, isGift: false, display: '林**' },
        ...{ paidAt: china('2026-11-20T12:00:00'), products: [{ name: '围巾<米色>', quantity: 2 }] },
        identity: { strength: 'phone', key: hash('p13900139000') },
      },
    ])
  })

  it('tells which day it knows up to', () => {
    expect(readFile(text).knownUntil).toBe(china('2026-11-19T11:16:00'))
  })

  it('holds no phone number, no nickname, no address and no full name in what was read', () => {
    const kept = JSON.stringify(ordersOf(text))
    for (const secret of ['13800138000', '139****0001', '明明', '阿林', '王小明', '赵六', '浙江']) {
      expect(kept).not.toContain(secret)
    }
  })
})

describe('several rows for one order', () => {
  it('are one order, with each product once though the file repeats its rows', () => {
    expect(
      ordersOf(fixture('several-rows.csv')).map(({ orderId, amountFen, products }) => ({
        orderId,
        amountFen,
        products,
      })),
    ).toEqual([
      {
        ...{ orderId: '7302000000000000201', amountFen: 39_800 },
        products: [
          { name: '衬衫', quantity: 1, amountFen: 19_900 },
          { name: '裙子', quantity: 1, amountFen: 19_900 },
        ],
      },
      {
        ...{ orderId: '7302000000000000202', amountFen: 9_900 },
        products: [{ name: '袜子', quantity: 3, amountFen: 9_900 }],
      },
    ])
  })

  it('have the amount of the order once where every row repeats it, its parts added up where they differ', () => {
    const header = '订单号,付款时间,实付金额,商品名称,手机号\n'
    const row = (amount: string, product: string) => `D1,2026-11-19 11:07:23,${amount},${product},13800138000\n`
    expect(ordersOf(header + row('300', '衬衫') + row('300', '裙子'))[0]?.amountFen).toBe(30_000)
    expect(ordersOf(header + row('100', '衬衫') + row('200', '裙子'))[0]?.amountFen).toBe(30_000)
  })

  it('give number and person in the first row alone where cells were merged', () => {
    const text = '订单号,付款时间,实付金额,商品名称,手机号\nD1,2026-11-19 11:07,300,衬衫,13800138000\n,,,裙子,\n'
    const { orders, problems } = readFile(text)
    expect(orders[0]?.products.map(({ name }) => name)).toEqual(['衬衫', '裙子'])
    expect(problems).toEqual([])
  })
})

describe('what is not understood', () => {
  it('is listed row by row with its reason, and the rest is read', () => {
    const { orders, problems, rowCount } = readFile(fixture('not-understood.csv'))
    expect(orders.map(({ orderId }) => orderId)).toEqual(['7302000000000000307'])
    expect(rowCount).toBe(10)
    expect(problems.map(({ rowNumber, reason, cell }) => [rowNumber, reason, cell])).toEqual([
      [4, 'order_number_rounded', '7.30212E+18'],
      [5, 'order_number_malformed', '73020000 00118'],
      [6, 'order_number_missing', ''],
      [7, 'status_unknown', '飞走了'],
      [8, 'time_malformed', '2026-02-30 11:07:23'],
      [9, 'time_missing', ''],
      [10, 'amount_malformed', '一百'],
      [11, 'amount_missing', ''],
      [12, 'buyer_missing', '王一'],
    ])
  })

  it.each([
    ['no headers', bytesOf('hello\nworld\n'), 'no_header'],
    ['a workbook cut short', workbook().slice(0, 700), 'broken'],
    ['a workbook of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old_workbook'],
    ['nothing', new Uint8Array(), 'no_header'],
  ])('is told of a whole file with %s', (_name, bytes, problem) => {
    expect(() => openFile(bytes)).toThrow(problem)
  })

  it('is an inflated sheet past 20 MB, for which a CSV is asked', () => {
    const rows = Array.from({ length: 3_000 }, () => ['x'.repeat(8_000)])
    const head = openFile(workbook({ more: rows }))
    expect(head.headers[0]).toBe('订单编号')
    expect(() => readFile(workbook({ more: rows }))).toThrow('too_large')
  })
})
