import { pointsText, type ParsedPoints } from '@/domain/trust-health/score-readings'
import type { Note } from '@/ui/field-note'
import { useTrustText } from '../use-trust-text'

export interface PointsBounds {
  /** Points × 10 */
  readonly max: number
  /** What to say of nothing; absent where nothing may stay. */
  readonly needed: string | undefined
}

/** What is wrong with points as typed. */
export function usePointsNote(parsed: ParsedPoints, { max, needed }: PointsBounds): Note | undefined {
  const { ledger: words } = useTrustText()
  if (parsed.ok) return undefined
  if (parsed.reason === 'empty') return needed === undefined ? undefined : { severity: 'error', words: needed }
  return { severity: 'error', words: parsed.reason === 'too_many' ? words.tooMany(pointsText(max)) : words.notPoints }
}
