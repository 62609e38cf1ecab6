import { randomUUID } from 'node:crypto'
import { sampleTeam } from '@/domain/sample/sample-team'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { stampOf } from '@/protocol/stamp'
import type { ShareSubject } from '@/protocol/share'
import { WORK_STREAM } from '@/protocol/stream'
import { streamOf } from '@/protocol/stream-of'
import { batchesOf } from '@/replica/outbox-batches'
import { hashOf } from '#cloud/api/hash'
import type { Hand } from '../flows/hand'
import { longBackup } from '../flows/long-backup'
import type { Stage } from './stage'
import { restoreTeam } from '../flows/steps'

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

/** Where the card, or the copied link where there are no cards, leads to. */
const sentPath = async (hand: Hand): Promise<string> => {
  const card = await hand.card()
  if (card) return card.path
  await hand.tap('share-send')
  await hand.finds('share-link')
  return new URL(await hand.read('share-link')).searchParams.get('open') ?? ''
}

/** Sends it, and waits until the cloud has its page: the same show is shared from other phones too. */
const send = async ({ hand, callAs }: Stage): Promise<void> => {
  const [, token = ''] = (await sentPath(hand)).split('token=')
  const link = hashOf('share', token)
  for (let tries = 0; tries < 100; tries += 1) {
    const { teams } = await callAs(SHARER, { name: 'team.list', request: {} })
    const lists = await Promise.all(
      teams.map(({ teamId }) => callAs(SHARER, { name: 'share.list', request: { teamId } })),
    )
    if (lists.some(({ live }) => live.some(({ id }) => id === link))) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the link was not made')
}

/** Shares two shows, one of them with its amount, and looks at the list of links. */
export const shareTwo = async (stage: Stage): Promise<void> => {
  const { hand } = stage
  await openSheet(hand, 'session-2026-11-18')
  await send(stage)
  await openSheet(hand, FRIDAY_SHOW)
  await showAmounts(hand)
  await send(stage)
  await hand.open('pages-share/list/index')
  await hand.finds('revoke-session-2026-11-18')
  await hand.finds(`revoke-${FRIDAY_SHOW}`)
}

/** A link to Friday's show, or something else, of a team of 陈静's, which this phone is not in. */
const openLink =
  (choices: ShareChoices, subject: ShareSubject = { kind: 'session', id: FRIDAY_SHOW }) =>
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
    await callAs('chen', { name: 'share.create', request: { teamId, token, subject, choices, days: 7 } })
    await hand.open(`pages-share/page/index?token=${token}`)
  }

export const openLinkWithout = openLink({ hidesAmounts: true, withWentWell: true })
export const openLinkWith = openLink({ hidesAmounts: false, withWentWell: true })
export const openReportWith = openLink(
  { hidesAmounts: false, withWentWell: false },
  { kind: 'report', from: '2026-11-16', to: '2026-11-22', accountId: 'account-main' },
)

/** Two shows a day for 200 days, opened from a file, and their wall. */
export const longYear = async ({ hand }: Stage): Promise<void> => {
  const text = await longBackup(400, Date.parse('2026-11-22T10:12:00+08:00'))
  await restoreTeam(hand, text)
  await hand.open('pages-share/wall/index')
}
