import type { importing } from './zh-CN/import'

/** The words of the importer. They are not among `Texts`: only its own sub-package reads them. */
export type ImportTexts = typeof importing
