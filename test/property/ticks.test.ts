import fc from 'fast-check'
import { checkId } from '@/domain/checklist/check-id'
import { tick } from '@/domain/checklist/tick'
import type { CheckState } from '@/domain/records/checklist'
import type { ConfirmedChange } from '@/protocol/change'
import { foldChange } from '@/protocol/fold/fold-change'
import { mergeOf } from '@/protocol/fold/merge-of'
import { openQuestionsOf } from '@/protocol/fold/open-questions'
import type { RecordState } from '@/protocol/fold/record-state'
import { stampOf } from '@/protocol/stamp'

const PHONES = ['phone-ch', 'phone-xu', 'phone-li']
const ITEMS = ['a', 'b']

const someTick = fc.record({
  phone: fc.integer({ min: 0, max: PHONES.length - 1 }),
  item: fc.constantFrom(...ITEMS),
  state: fc.constantFrom<CheckState>('done', 'skipped', 'undone'),
  seen: fc.integer({ min: 0, max: 5 }),
})

/** What a log holds after phones ticked on one day, whatever each had seen of the others. */
const ticks = fc.array(someTick, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map(({ phone, item, state, seen }, place): ConfirmedChange => {
    const replica = PHONES[phone] ?? ''
    const at = 1_000 + place
    const { kind, id, fields } = tick({ checkId: checkId(item, { day: '2026-11-21' }) }, { state, byId: replica, at })
    const stamp = stampOf({ milliseconds: at, counter: 0 }, replica)
    return { kind, id, fields, stamp, seen: Math.min(seen, place), seq: place + 1, memberId: replica }
  }),
)

function folded(log: readonly ConfirmedChange[]): Map<string, RecordState> {
  const states = new Map<string, RecordState>()
  for (const change of log) states.set(change.id, foldChange(states.get(change.id), change, mergeOf))
  return states
}

const shown = (states: Map<string, RecordState>) =>
  [...states].map(([id, { record }]) => [id, record.state, record.byId, record.at]).sort()

it('ticks in any order of arrival, and twice, end in the same checks', () => {
  const arrivals = ticks.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
  )
  fc.assert(
    fc.property(arrivals, ([log, shuffled]) => {
      expect(shown(folded(shuffled))).toEqual(shown(folded(log)))
    }),
    { numRuns: 500 },
  )
})

it('of ticks that did not see each other the later one is shown whole, and nobody is asked', () => {
  fc.assert(
    fc.property(ticks, (log) => {
      const latest = new Map(log.map((change) => [change.id, change.fields]))
      for (const [id, state] of folded(log)) {
        expect(state.record).toMatchObject({ ...latest.get(id) })
        expect(openQuestionsOf('check', state, mergeOf)).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})
