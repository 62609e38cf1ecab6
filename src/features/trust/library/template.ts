import type { Moment, WorkPlace } from '@/domain/records/checklist'
import type { TeamKind } from '@/domain/records/team'
import type { RuleId } from './rules'
import type { Words } from './words'

/** What a list is for, in the order in which the gallery shows them. */
export type TemplateGroup =
  'normal' | 'companionship' | 'personal' | 'firstOrders' | 'privateDomain' | 'review' | 'weekly'

export interface TemplateItem {
  readonly id: string
  readonly title: Words
  /** How it is done, and why. */
  readonly hint: Words
  /** The rule that the item keeps to. */
  readonly rule?: RuleId
  /** Not only for who is on air. */
  readonly isForAnyone?: boolean
  readonly weekdays?: number
  readonly timesPerWeek?: number
  readonly effortMinutes?: number
  readonly workPlace?: WorkPlace
  readonly wantsProof?: boolean
}

/** A list that teams copy. Its version grows when its words change, so that a copy knows what it came from. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly audience: TeamKind
  readonly group: TemplateGroup
  readonly moment: Moment
  readonly name: Words
  /** Why a team would want it, in one sentence. */
  readonly why: Words
  readonly items: readonly TemplateItem[]
}
