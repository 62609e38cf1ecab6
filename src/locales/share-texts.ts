import type { sharePages } from './zh-CN/share-pages'

/** The words of sharing. They are not among `Texts`: only sub-packages read them. */
export type ShareTexts = typeof sharePages
