import { firstOrders as en } from './en/first-orders'
import type { FirstOrderTexts } from './first-order-texts'
import type { Language } from './texts'
import { firstOrders as zhCN } from './zh-CN/first-orders'

/** The words of those screens in one language. */
export function firstOrderTextsOf(language: Language): FirstOrderTexts {
  return language === 'en' ? en : zhCN
}
