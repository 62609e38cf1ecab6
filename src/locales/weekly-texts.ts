import type { weekly } from './zh-CN/weekly'

/** The words of 周报. They are not among `Texts`: only a sub-package reads them. */
export type WeeklyTexts = typeof weekly
