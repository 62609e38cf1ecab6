import { randomUUID } from 'node:crypto'
import { sampleTeam } from '@/domain/sample/sample-team'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { stampOf } from '@/protocol/stamp'
import { WORK_STREAM } from '@/protocol/stream'
import { streamOf } from '@/protocol/stream-of'
import { batchesOf } from '@/replica/outbox-batches'
import type { Hand } from '../flows/hand'
import { longBackup } from '../flows/long-backup'
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

/** Whose phone the links are made on. */
export const SHARER = 'xu'

/** Sends the card, or copies the link where there are no cards, and waits until the cloud has the page. */
const send = async ({ hand, callAs }: Stage, id: string): Promise<void> => {
  if (!(await hand.card())) await hand.tap('share-send')
  for (let tries = 0; tries < 100; tries += 1) {
    const { teams } = await callAs(SHARER, { name: 'team.list', request: {} })
    const lists = await Promise.all(
      teams.map(({ teamId }) => callAs(SHARER, { name: 'share.list', request: { teamId } })),
    )
    if (lists.some(({ live }) => live.some(({ subject }) => subject.id === id))) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no link to ${id} was made`)
}

/** Shares two shows, one of them with its amount, and looks at the list of links. */
export const shareTwo = async (stage: Stage): Promise<void> => {
  const { hand } = stage
  await openSheet(hand, 'session-2026-11-18')
  await send(stage, 'session-2026-11-18')
  await openSheet(hand, FRIDAY_SHOW)
  await showAmounts(hand)
  await send(stage, FRIDAY_SHOW)
  await hand.open('pages-share/list/index')
  await hand.finds('revoke-session-2026-11-18')
  await hand.finds(`revoke-${FRIDAY_SHOW}`)
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

/** Two shows a day for 200 days, opened from a file, and their wall. */
export const longYear = async ({ hand }: Stage): Promise<void> => {
  const text = await longBackup(400, Date.parse('2026-11-22T10:12:00+08:00'))
  await hand.give('restore-backup', { name: 'daybreak.json', text })
  await hand.finds('strip-week')
  await hand.open('pages-share/wall/index')
}
