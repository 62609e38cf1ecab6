import type { trustPages } from './zh-CN/trust-pages'

/** The words of 清单 and its pages. They are not among `Texts`: only a sub-package reads them. */
export type TrustTexts = typeof trustPages
