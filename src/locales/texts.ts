import type { zhCN } from './zh-CN/texts'

/** Everything the product says. Chinese is the measure: what English lacks of it does not compile. */
export type Texts = typeof zhCN

export type Language = Texts['language']
