import type { Texts } from '@/locales/texts'
import type { TeamFailure } from '@/runtime/team-result'

/** What a person reads when a team could not be made, joined, moved or restored; nothing when they gave up themselves. */
export function problemWords(code: TeamFailure['code'] | 'rate_limited', { onboarding }: Texts): string | undefined {
  if (code === 'cancelled') return undefined
  if (code === 'rate_limited') return onboarding.problems.too_many_tries
  return code in onboarding.problems
    ? onboarding.problems[code as keyof typeof onboarding.problems]
    : onboarding.problems.other
}
