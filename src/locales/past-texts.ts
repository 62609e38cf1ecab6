import type { pastPages } from './zh-CN/past-pages'

/** The words of the history and of what was deleted. They are not among `Texts`: only a sub-package reads them. */
export type PastTexts = typeof pastPages
