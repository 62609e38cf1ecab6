import type { firstOrders } from './zh-CN/first-orders'

/** The words of 首单 and 买家. They are not among `Texts`: only a sub-package reads them. */
export type FirstOrderTexts = typeof firstOrders
