import { randomUUID } from 'node:crypto'
import { sampleTeam } from '@/domain/sample/sample-team'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { stampOf } from '@/protocol/stamp'
import { WORK_STREAM } from '@/protocol/stream'
import { streamOf } from '@/protocol/stream-of'
import { batchesOf } from '@/replica/outbox-batches'
import type { Hand } from '../flows/hand'
import type { Stage } from './stage'

const FRIDAY_SHOW = 'session-2026-11-20'
const newId = () => randomUUID().replace(/-/g, '').slice(0, 22)

const openSheet = async (hand: Hand, id: string): Promise<void> => {
  await hand.open(`pages-sessions/session/index?id=${id}`)
  await hand.tap('detail-share')
  await hand.finds('share-picture')
}

/** What was chosen last holds for the sheet that is opened next. */
const showAmounts = async (hand: Hand): Promise<void> => {
  for (const id of ['share-hide', 'sheet-close', 'detail-share']) await hand.tap(id)
  await hand.finds('share-picture')
}

const send = async (hand: Hand): Promise<void> => {
  // In WeChat the link is made in the moment of the tap, with its card.
  if (await hand.card()) return
  await hand.tap('share-send')
  await hand.finds('share-link')
}

/** Shares two shows, one of them with its amount, and looks at the list of links. */
export const shareTwo = async ({ hand }: Stage): Promise<void> => {
  await openSheet(hand, 'session-2026-11-18')
  await send(hand)
  await openSheet(hand, FRIDAY_SHOW)
  await showAmounts(hand)
  await send(hand)
  await hand.open('pages-share/list/index')
}

/** A link to Friday's show of a team of 陈静's, which this phone is not in. */
const openLink =
  (choices: ShareChoices) =>
  async ({ hand, callAs }: Stage): Promise<void> => {
    const [teamId, token, now] = [randomUUID(), newId(), Date.parse('2026-11-22T10:16:00+08:00')]
    const sample = sampleTeam({ now })
    const { team } = sample
    const writes = sample.writes.filter(({ kind, id }) => streamOf(kind, id) === WORK_STREAM)
    await callAs('chen', { name: 'team.create', request: { ...team, teamId, memberId: randomUUID() } })
    const written = Date.now() - writes.length
    const changes = writes.map((write, place) => {
      return { ...write, stamp: stampOf({ milliseconds: written + place, counter: 0 }, 'replica1'), seen: 0 }
    })
    for (const batch of batchesOf('work', changes, newId))
      await callAs('chen', { name: 'stream.append', request: { teamId, batch } })
    const subject = { kind: 'session', id: FRIDAY_SHOW } as const
    await callAs('chen', { name: 'share.create', request: { teamId, token, subject, choices, days: 7 } })
    await hand.open(`pages-share/page/index?token=${token}`)
  }

export const openLinkWithout = openLink({ hidesAmounts: true, withWentWell: true })
export const openLinkWith = openLink({ hidesAmounts: false, withWentWell: true })
