import type { Kind } from '@/domain/records/kinds'
import { isKnownKind } from '@/protocol/fold/merge-of'
import { stampMilliseconds } from '@/protocol/stamp'
import type { RecordQuestions } from './record-view'
import type { OpenQuestion } from './replica'

/**
 * Open questions as screens read them, in an order that is the same on every phone: the one that a person ran into last
 * first. Those of kinds that only a newer phone knows wait for it.
 */
export class QuestionList {
  private from: unknown
  private questions: readonly OpenQuestion[] = []

  /** The same list as long as the same was found. */
  of(found: readonly RecordQuestions[]): readonly OpenQuestion[] {
    if (found !== this.from) {
      this.from = found
      this.questions = listed(found)
    }
    return this.questions
  }
}

function listed(found: readonly RecordQuestions[]): readonly OpenQuestion[] {
  return found
    .filter(({ kind }) => isKnownKind(kind))
    .flatMap(({ kind, id, questions }) =>
      questions.map(({ field, heads }): OpenQuestion => ({
        kind: kind as Kind,
        id,
        field,
        heads: heads.map(({ value, origin }) => ({
          value,
          memberId: origin.memberId,
          at: stampMilliseconds(origin.stamp),
        })),
      })),
    )
    .sort(byNewest)
}

function byNewest(left: OpenQuestion, right: OpenQuestion): number {
  return newestOf(right) - newestOf(left) || (nameOf(left) < nameOf(right) ? -1 : 1)
}

function newestOf({ heads }: OpenQuestion): number {
  return Math.max(...heads.map(({ at }) => at))
}

function nameOf({ kind, id, field }: OpenQuestion): string {
  return `${kind}/${id}/${field}`
}
