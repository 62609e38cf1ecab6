import type { Buyer, BuyerAlias, ImportRun, Touch } from './buyer'
import type { Check, Checklist, ChecklistItem, Pause } from './checklist'
import type { ScoreReading, Violation } from './score'
import type { Guess } from './guess'
import type { Photo } from './photo'
import type { RefundReading, Session } from './session'
import type { Account, Anchor, Plan, Settings } from './team'

/** Every kind of record this version understands. Kinds of a newer phone are kept word for word and not shown. */
export interface Kinds {
  settings: Settings
  account: Account
  anchor: Anchor
  plan: Plan
  session: Session
  refundReading: RefundReading
  buyer: Buyer
  buyerAlias: BuyerAlias
  touch: Touch
  importRun: ImportRun
  checklist: Checklist
  checklistItem: ChecklistItem
  check: Check
  pause: Pause
  scoreReading: ScoreReading
  violation: Violation
  photo: Photo
  guess: Guess
}

export type Kind = keyof Kinds
