import type { Judgement } from '@/domain/baseline/compare-to-usual'
import { percentText } from '@/domain/metrics/percent-text'
import type { LogText } from './use-log-text'

/** What is said once a session is on storage: how its sales stand against the own usual, or what is wanting for that. */
export function savedWords(judgement: Judgement | undefined, text: LogText): string {
  switch (judgement?.verdict) {
    case 'above':
      return text.savedAbove(percentText(judgement.delta))
    case 'below':
      return text.savedBelow(percentText(judgement.delta))
    case 'near':
      return judgement.delta < 0
        ? text.savedNearLower(percentText(judgement.delta))
        : text.savedNearHigher(percentText(judgement.delta))
    case 'too_few':
      return text.savedTooFew(judgement.need)
    default:
      return text.saved
  }
}
