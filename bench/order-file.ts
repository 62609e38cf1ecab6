/** Of ten rows, so many are of somebody who is in the file for the first time, as in a shop that sells live. */
const NEW_IN_TEN = 7
const MINUTE_MS = 60_000
const FIRST = Date.UTC(2026, 9, 1)

const HEADERS =
  '订单编号,订单状态,下单时间,支付时间,实付金额,退款金额,商品名称,商品数量,收货人,买家昵称,收货手机号,收货地址,带货账号,订单类型'
const FAMILY_NAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'
const STATUSES = ['已发货', '已完成', '已完成', '待发货', '已取消']

/** An order file as a shop's console exports it: 14 columns, two of them quoted, three months of orders. */
export function orderFile(rowCount: number): string {
  const rows = [HEADERS]
  for (let row = 0; row < rowCount; row += 1) rows.push(rowText(row, rowCount))
  return rows.join('\n')
}

/** The phone numbers of all its buyers, each once. */
export function phonesOf(rowCount: number): readonly string[] {
  const phones = new Set<string>()
  for (let row = 0; row < rowCount; row += 1) phones.add(phoneOf(row, rowCount))
  return [...phones]
}

function rowText(row: number, rowCount: number): string {
  const buyer = buyerOf(row, rowCount)
  const ordered = timeText(FIRST + row * MINUTE_MS)
  const paid = timeText(FIRST + row * MINUTE_MS + 40_000)
  const yuan = `${1 + (row % 3)},${String((row * 37) % 1000).padStart(3, '0')}.${row % 2 === 0 ? '00' : '50'}`
  const refund = row % 9 === 0 ? '199.00' : '0.00'
  const name = `${FAMILY_NAMES.charAt(buyer % FAMILY_NAMES.length)}小${buyer % 100}`
  return [
    ...[`"\t${7_302_000_000}${String(row).padStart(9, '0')}"`, STATUSES[row % STATUSES.length], ordered, paid],
    ...[`"¥${yuan}"`, refund, `羊绒开衫经典款${row % 40}`, '1', name, `昵称${buyer}`, phoneOf(row, rowCount)],
    ...[`浙江省杭州市西湖区文三路${row % 500}号`, '禾序女装', '普通订单'],
  ].join(',')
}

function buyerOf(row: number, rowCount: number): number {
  return (row * 7_919) % Math.floor((rowCount * NEW_IN_TEN) / 10)
}

function phoneOf(row: number, rowCount: number): string {
  return `138${String(buyerOf(row, rowCount)).padStart(8, '0')}`
}

function timeText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ')
}
