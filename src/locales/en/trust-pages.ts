import type { TrustTexts } from '../trust-texts'
import { trustDay } from './trust-day'
import { trustHealth } from './trust-health'
import { trustLists } from './trust-lists'

export const trustPages: TrustTexts = { ...trustDay, ...trustLists, ...trustHealth }
