import { trustDay } from './trust-day'
import { trustHealth } from './trust-health'
import { trustLists } from './trust-lists'

/** 清单, its pages and the ledger: words of a sub-package. */
export const trustPages = { ...trustDay, ...trustLists, ...trustHealth }
