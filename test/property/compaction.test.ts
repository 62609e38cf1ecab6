import fc from 'fast-check'
import type { ConfirmedChange } from '@/protocol/change'
import { Compaction } from '@/protocol/fold/compaction'
import { foldChange } from '@/protocol/fold/fold-change'
import type { MergeOf } from '@/protocol/fold/merge-heads'
import { openQuestionsOf } from '@/protocol/fold/open-questions'
import { headsOf, type RecordState } from '@/protocol/fold/record-state'
import { fromSnapshotChange, toSnapshotChange, type SnapshotChange } from '@/protocol/snapshot'
import { history, HISTORY_FIELDS, mergeOfHistory } from './fold-history'

const RUNS = { numRuns: 1_000 }

function folded(changes: Iterable<ConfirmedChange>, mergeOf: MergeOf = mergeOfHistory): RecordState | undefined {
  let state: RecordState | undefined
  for (const change of changes) state = foldChange(state, change, mergeOf)
  return state
}

/** Everything that can be read of a state, however it is represented. */
function readingOf(state: RecordState | undefined) {
  if (!state) return undefined
  return {
    record: Object.fromEntries(Object.entries(state.record).sort()),
    heads: HISTORY_FIELDS.map((field) => headsOf(state, field)),
    questions: openQuestionsOf('session', state, mergeOfHistory)
      .map(({ field, heads }) => ({ field, heads }))
      .sort((left, right) => (left.field < right.field ? -1 : 1)),
  }
}

/** What arrives on a phone of what a cloud that knows these fields made of a log. */
function throughASnapshot(log: readonly ConfirmedChange[], known: readonly string[]): readonly ConfirmedChange[] {
  const cloudMerge: MergeOf = (kind, field) => (known.includes(field) ? mergeOfHistory(kind, field) : 'ask')
  const compaction = new Compaction(cloudMerge, (_kind, field) => known.includes(field))
  for (const change of log) compaction.add(change)
  const text = JSON.stringify([...compaction.changes()].map(toSnapshotChange))
  return (JSON.parse(text) as readonly SnapshotChange[]).map(fromSnapshotChange)
}

const cutHistory = history.chain((log) => fc.tuple(fc.constant(log), fc.integer({ min: 0, max: log.length })))

describe('a snapshot of a log', () => {
  it('folds, with whatever follows, to what the whole log folds to', () => {
    fc.assert(
      fc.property(cutHistory, ([log, cut]) => {
        const opened = [...throughASnapshot(log.slice(0, cut), HISTORY_FIELDS), ...log.slice(cut)]
        expect(readingOf(folded(opened))).toEqual(readingOf(folded(log)))
      }),
      RUNS,
    )
  })

  it('does so in a second snapshot that goes on from the first', () => {
    fc.assert(
      fc.property(cutHistory, ([log, cut]) => {
        const first = throughASnapshot(log.slice(0, cut), HISTORY_FIELDS)
        const second = throughASnapshot([...first, ...log.slice(cut)], HISTORY_FIELDS)
        expect(readingOf(folded(second))).toEqual(readingOf(folded(log)))
      }),
      RUNS,
    )
  })

  it('does so where the cloud does not know how some of the fields merge', () => {
    const someFields = fc.subarray(HISTORY_FIELDS.filter((field) => field !== 'deletedAt'))
    fc.assert(
      fc.property(cutHistory, someFields, ([log, cut], known) => {
        const opened = [...throughASnapshot(log.slice(0, cut), known), ...log.slice(cut)]
        expect(readingOf(folded(opened))).toEqual(readingOf(folded(log)))
      }),
      RUNS,
    )
  })

  it('holds no more changes than the log, and knows the highest stamp of all', () => {
    fc.assert(
      fc.property(history, (log) => {
        const compaction = new Compaction(mergeOfHistory, () => true)
        for (const change of log) compaction.add(change)
        expect([...compaction.changes()].length).toBeLessThanOrEqual(log.length)
        expect(compaction.highest).toBe([...log.map(({ stamp }) => stamp)].sort().pop() ?? '')
      }),
      RUNS,
    )
  })
})
