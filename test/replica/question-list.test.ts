import fc from 'fast-check'
import { stampOf } from '@/protocol/stamp'
import { QuestionList } from '@/replica/question-list'
import type { RecordQuestions } from '@/replica/record-view'

const MORNING = Date.parse('2026-11-21T08:50:00+08:00')

const head = (minute: number, value: string) => ({
  value,
  origin: {
    stamp: stampOf({ milliseconds: MORNING + minute * 60_000, counter: 0 }, 'replica1'),
    seq: 1,
    seen: 0,
    memberId: 'xu',
  },
})
const asked = (kind: string, id: string, minutes: readonly number[]): RecordQuestions => ({
  kind,
  id,
  questions: minutes.map((minute) => ({ field: `f${minute}`, heads: [head(minute, 'a'), head(minute - 1, 'b')] })),
})

const FOUND = [
  asked('anchor', 'b', [3]),
  asked('anchor', 'a', [3]),
  asked('plan', 'a', [3]),
  asked('session', 's', [1, 9]),
  asked('settings', 'team', [4]),
]
const IN_ORDER = ['session/s/f9', 'settings/team/f4', 'anchor/a/f3', 'anchor/b/f3', 'plan/a/f3', 'session/s/f1']

describe('the list of open questions', () => {
  it('stands in one order, the newest first, whatever order the questions arrived in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FOUND, { minLength: FOUND.length }), (found) => {
        expect(new QuestionList().of(found).map(({ kind, id, field }) => `${kind}/${id}/${field}`)).toEqual(IN_ORDER)
      }),
    )
  })

  it('leaves out the kinds that only a newer phone knows', () => {
    expect(new QuestionList().of([asked('horoscope', 'x', [1])])).toEqual([])
  })
})
