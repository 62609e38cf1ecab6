import type { Fields } from '@/domain/records/fields'
import { stampOf } from '@/protocol/stamp'
import { toWire } from '@/protocol/wire'
import type { Stage } from './stage'
import { joinFresh } from './ways'

interface Told {
  readonly kind: string
  readonly id: string
  /** As it was, and what two phones then made of it without seeing each other. */
  readonly was: Fields
  readonly made: readonly [Fields, Fields]
}

/** Puts a record into a fresh team of which two phones of 陈静's say different things, and opens a page of it. */
const askOf =
  ({ kind, id, was, made }: Told, route: string) =>
  async (stage: Stage): Promise<void> => {
    const { hand, callAs } = stage
    const teamId = await joinFresh(stage)
    const written = Date.now()
    for (const [place, fields] of [was, ...made].entries()) {
      const milliseconds = written + place
      const stamp = stampOf({ milliseconds, counter: 0 }, `replica${place}`)
      const change = { kind, id, fields, stamp, seen: place === 0 ? 0 : 1 }
      const batch = toWire({ id: `question${place}`.padEnd(22, '_'), stream: 'work' }, [change])
      await callAs('chen', { name: 'stream.append', request: { teamId, batch } })
    }
    await hand.open(route)
  }

/** An anchor with two names. */
export const askOfAnchor = askOf(
  {
    kind: 'anchor',
    id: 'anchor-lin',
    was: { name: '林岚', order: 0, tint: 1 },
    made: [{ name: '林岚岚' }, { name: '岚岚' }],
  },
  'pages/team/index',
)

/** A show of the roster with two beginnings. */
export const askOfSlot = askOf(
  {
    kind: 'plan',
    id: 'slot-6',
    was: {
      ...{ type: 'slot', accountId: 'account-main', weekday: 6, startMinute: 1_200, durationMinutes: 180 },
      ...{ anchorIds: [], from: '2026-06-01' },
    },
    made: [{ startMinute: 1_230 }, { startMinute: 1_260 }],
  },
  'pages-team/plan/index',
)
