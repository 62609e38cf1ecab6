import type { SlotRecord, PlanRecord } from './shows-on'

const WEEK_MINUTES = 7 * 24 * 60
const DAY_MINUTES = 24 * 60

type Candidate = Pick<
  SlotRecord,
  'accountId' | 'weekday' | 'startMinute' | 'durationMinutes' | 'anchorIds' | 'from' | 'until'
> & { readonly id?: string }

/**
 * A slot that cannot be held beside `candidate`: at the same hours of the week, on the same account or with one of the
 * same anchors. Sunday night runs into Monday.
 */
export function overlappingSlot(candidate: Candidate, plans: ReadonlyMap<string, PlanRecord>): SlotRecord | undefined {
  for (const plan of plans.values()) {
    if (plan.type !== 'slot' || plan.id === candidate.id) continue
    if (isHeldTogether(plan, candidate) && isAtSameHours(plan, candidate) && sharesAir(plan, candidate)) return plan
  }
  return undefined
}

function isHeldTogether(left: Candidate, right: Candidate): boolean {
  return (!left.until || left.until >= right.from) && (!right.until || right.until >= left.from)
}

function isAtSameHours(left: Candidate, right: Candidate): boolean {
  const ahead = (startOf(right) - startOf(left) + WEEK_MINUTES) % WEEK_MINUTES
  return ahead < left.durationMinutes || WEEK_MINUTES - ahead < right.durationMinutes
}

function startOf({ weekday, startMinute }: Candidate): number {
  return ((weekday - 1) * DAY_MINUTES + startMinute) % WEEK_MINUTES
}

function sharesAir(left: Candidate, right: Candidate): boolean {
  return left.accountId === right.accountId || left.anchorIds.some((id) => right.anchorIds.includes(id))
}
