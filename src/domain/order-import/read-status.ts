import { halfWidth, plainCell } from './plain-cell'
import type { OrderStatus } from './order-row'

/** The first that fits: 未付款已取消 is cancelled, 部分退款 is an order like others. */
const WORDS: readonly (readonly [RegExp, OrderStatus])[] = [
  [/取消|关闭|作废|失效|cancel|closed|void/, 'cancelled'],
  [/待付款|未付款|待支付|未支付|等待买家付款|unpaid|pending payment|awaiting payment/, 'unpaid'],
  [/部分退款|退款中|售后中|partially refunded/, 'paid'],
  // Bought and given back: the order stays one, its refund tells.
  [/已退款|全额退款|退款成功|退款完成|refunded/, 'done'],
  [/部分发货|partially (?:shipped|fulfilled)/, 'partlyShipped'],
  [/完成|成功|已收货|已签收|已结算|结束|complete|delivered|done|finished/, 'done'],
  [/待发货|已付款|已支付|备货|待揽|待出库|未发货|to ship|unshipped|unfulfilled|processing|paid/, 'paid'],
  [/已发货|待收货|待签收|运输|配送|shipped|fulfilled|in transit/, 'shipped'],
]

/** The codes of WeChat's shop interface. */
const CODES: Readonly<Record<string, OrderStatus>> = {
  10: 'unpaid',
  20: 'paid',
  21: 'partlyShipped',
  30: 'shipped',
  100: 'done',
  190: 'cancelled',
  200: 'cancelled',
  250: 'cancelled',
}

/** What a status of a file means; `undefined` for an empty cell, `null` for words that nobody knows. */
export function readStatus(cell: string): OrderStatus | null | undefined {
  const text = halfWidth(plainCell(cell)).toLowerCase()
  if (text === '') return undefined
  return CODES[text] ?? WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Whether an after-sale status says that all was given back. */
export function isRefunded(cell: string): boolean {
  return /退款(?:成功|完成)|已退款|全额退款|售后(?:成功|完成)|refunded/i.test(cell) && !/部分|partial/i.test(cell)
}

/** Whether an order is a gift: the type of the order says so, or a column of its own with yes. */
export function readGift(cell: string): boolean {
  return /礼物|送礼|gift/i.test(cell) ? !/非|不是|not/i.test(cell) : /^(?:是|yes|y|true|1)$/i.test(plainCell(cell))
}
