import fc from 'fast-check'
import type { ConfirmedChange } from '@/protocol/change'
import { foldChange } from '@/protocol/fold/fold-change'
import { openQuestionsOf } from '@/protocol/fold/open-questions'
import { headsOf, isDeleted, type RecordState } from '@/protocol/fold/record-state'
import { metaLineOf, stateFromMetaLine } from '@/replica/snapshot/meta-line'
import { NameTable } from '@/replica/snapshot/name-table'
import { history, HISTORY_FIELDS, mergeOfHistory } from './fold-history'
import { oracleHeads, oracleQuestions, unseenEdits } from './fold-oracle'

const RUNS = { numRuns: 1_000 }

function folded(log: readonly ConfirmedChange[]): RecordState {
  let state: RecordState | undefined
  for (const change of log) state = foldChange(state, change, mergeOfHistory)
  if (!state) throw new Error('an empty log')
  return state
}

/** Everything that can be read of a state, however it is represented. */
function readingOf(state: RecordState) {
  return {
    record: Object.fromEntries(Object.entries(state.record).sort()),
    heads: HISTORY_FIELDS.map((field) => headsOf(state, field)),
    questions: openQuestionsOf('session', state, mergeOfHistory)
      .map(({ field, heads }) => ({ field, heads }))
      .sort(byField),
  }
}

const byField = (left: { field: string }, right: { field: string }) => (left.field < right.field ? -1 : 1)
const someHistory = history.filter((log) => log.length > 0)
const shuffledWithDuplicates = someHistory.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2, maxLength: log.length * 2 }),
  ),
)

describe('the fold', () => {
  it('gives the same record, heads and questions in any order of arrival and with everything twice', () => {
    fc.assert(
      fc.property(shuffledWithDuplicates, ([log, arrivals]) => {
        expect(readingOf(folded(arrivals))).toEqual(readingOf(folded(log)))
      }),
      RUNS,
    )
  })

  it('keeps exactly the changes that nothing supersedes, the latest first', () => {
    fc.assert(
      fc.property(someHistory, (log) => {
        const state = folded(log)
        for (const field of HISTORY_FIELDS) {
          const heads = headsOf(state, field).map(({ value, origin }) => ({ stamp: origin.stamp, value }))
          expect(heads).toEqual(oracleHeads(log, field))
        }
      }),
      RUNS,
    )
  })

  it('asks exactly where two did not see each other and wrote different values', () => {
    fc.assert(
      fc.property(someHistory, (log) => {
        const asked = openQuestionsOf('session', folded(log), mergeOfHistory).map(({ field }) => field)
        expect([...asked].sort()).toEqual([...oracleQuestions(log)].sort())
      }),
      RUNS,
    )
  })

  it('shows a deletion unless an edit is there that no deleter had seen', () => {
    fc.assert(
      fc.property(someHistory, (log) => {
        const top = oracleHeads(log, 'deletedAt')[0]
        const shown = top && (top.value !== null && unseenEdits(log).length > 0 ? null : top.value)
        expect(folded(log).record.deletedAt).toEqual(shown)
      }),
      RUNS,
    )
  })

  it('asks no more about a record that is there once somebody who saw both has picked', () => {
    fc.assert(
      fc.property(someHistory, (log) => {
        const state = folded(log)
        fc.pre(!isDeleted(state.record))
        const questions = openQuestionsOf('session', state, mergeOfHistory)
        const seq = Math.max(...log.map((change) => change.seq)) + 1
        const fields = Object.fromEntries(questions.map(({ field, heads }) => [field, heads[0]?.value ?? null]))
        const pick = {
          kind: 'session',
          id: 's1',
          fields,
          stamp: 'zzzzzzzzz0000replicaA',
          seen: seq - 1,
          seq,
          memberId: 'm',
        }
        expect(openQuestionsOf('session', foldChange(state, pick, mergeOfHistory), mergeOfHistory)).toEqual([])
      }),
      RUNS,
    )
  })

  it('survives storage: the line beside a record gives back every head', () => {
    fc.assert(
      fc.property(someHistory, (log) => {
        const state = folded(log)
        const names = { replicas: new NameTable(), members: new NameTable() }
        const line = metaLineOf(state, names)
        const record = JSON.parse(JSON.stringify(state.record)) as RecordState['record']
        expect(readingOf(stateFromMetaLine(record, line, names))).toEqual(readingOf(state))
      }),
      RUNS,
    )
  })
})
