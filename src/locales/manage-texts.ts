import type { managePages } from './zh-CN/manage-pages'

/** The words of the pages about members and data. They are not among `Texts`: only a sub-package reads them. */
export type ManageTexts = typeof managePages
