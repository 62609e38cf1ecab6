import { randomUUID } from 'node:crypto'
import { sampleBackup } from '../e2e/history-backup'
import { joinTeam, restoreTeam } from '../flows/steps'
import { openOwnTeam } from './beginnings'
import type { Stage } from './stage'

/** Changes the review of Friday's show and logs Saturday's, without a network. */
export const logOffline = async ({ hand, setClock }: Stage): Promise<void> => {
  await hand.tap('session-card-session-2026-11-20')
  await hand.tap('detail-edit')
  await hand.finds('save-session')
  // A browser fetches a page when it is first opened, so the network goes with the form in front.
  await hand.goOffline()
  await setClock('2026-11-22T10:14:00+08:00')
  if (!(await hand.has('field-changeNext'))) await hand.tap('fold-review')
  await hand.type('field-changeNext', '羊绒大衣放到 21:15 讲。')
  await hand.tap('save-session')
  await hand.finds('detail-edit')
  await hand.tap('nav-left')
  await setClock('2026-11-22T10:16:00+08:00')
  await hand.tap('fab-log')
  await hand.finds('save-session')
  const figures = { viewers: '11240', views: '15320', gmvFen: '186300', firstOrders: '92' }
  for (const [field, value] of Object.entries(figures)) await hand.type(`field-${field}`, value)
  if (!(await hand.has('field-refundFen'))) await hand.tap('fold-sales')
  await hand.type('field-refundFen', '9700')
  await hand.tap('save-session')
}

const SCREENSHOT = 'docs/pictures/screens.png'

/** A picture below a session, the word of it gone. */
export const addPicture = async ({ hand }: Stage): Promise<void> => {
  await hand.finds('photo-add')
  await hand.givePicture('photo-add', SCREENSHOT)
  await hand.finds('toast-undo')
  await hand.losesSightOf('加了 1 张')
}

/** A picture that waits for a network. */
export const addOffline = async ({ hand }: Stage): Promise<void> => {
  await hand.finds('photo-add')
  await hand.goOffline()
  await hand.givePicture('photo-add', SCREENSHOT)
  await hand.finds('toast-undo')
  await hand.losesSightOf('加了 1 张')
}

const FRIDAY_SHOW = 'session-2026-11-20'

/** Changes one figure of Friday's show twice, and opens its history anew, with no toast of the form left over it. */
export const changeFriday = async ({ hand }: Stage): Promise<void> => {
  for (const gmvFen of ['268500', '268900']) {
    await hand.open(`pages-sessions/log/index?session=${FRIDAY_SHOW}`)
    await hand.finds('save-session')
    await hand.type('field-gmvFen', gmvFen)
    await hand.tap('save-session')
    await hand.finds('strip-week')
  }
  await hand.open(`pages-sessions/history/index?id=${FRIDAY_SHOW}`)
  await hand.sees('¥268,900')
}

/** Deletes Friday's show and looks for it among what was deleted. */
export const deleteFriday = async ({ hand }: Stage): Promise<void> => {
  await hand.open(`pages-sessions/session/index?id=${FRIDAY_SHOW}`)
  await hand.tap('detail-more')
  await hand.tap('detail-delete')
  await hand.open('pages-sessions/trash/index')
}

/** Opens every part of the form that is closed. */
export const openFolds = async ({ hand }: Stage): Promise<void> => {
  const fields = {
    traffic: 'impressions',
    sales: 'orders',
    ads: 'adSpendFen',
    health: 'hadDeduction',
    review: 'wentWell',
  }
  for (const [fold, field] of Object.entries(fields))
    if (!(await hand.has(`field-${field}`))) await hand.tap(`fold-${fold}`)
}

/** A code of a team of 陈静's that nobody else is in. */
const freshCode = async ({ callAs }: Stage): Promise<{ readonly teamId: string; readonly code: string }> => {
  const teamId = randomUUID()
  const team = { teamId, memberId: randomUUID(), name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const
  await callAs('chen', { name: 'team.create', request: team })
  const { code } = await callAs('chen', { name: 'team.invite', request: { teamId, role: 'anchor' } })
  return { teamId, code }
}

/** Joins a team of 陈静's, and returns its id. */
export const joinFresh = async (stage: Stage): Promise<string> => {
  const { hand } = stage
  const { teamId, code } = await freshCode(stage)
  await hand.open(`pages/onboarding/index?code=${code}`)
  await joinTeam(hand, { member: '苏禾' })
  await hand.finds('tab-team')
  return teamId
}

/** Is told that the team will be erased. */
export const hearOfErasure = async (stage: Stage): Promise<void> => {
  const { hand, callAs } = stage
  const teamId = await joinFresh(stage)
  await callAs('chen', { name: 'data.erase', request: { teamId, what: 'team', name: '禾序买手店' } })
  await hand.open('pages/team/index')
}

/** Has teams in the cloud, and a phone that knows of none. */
export const beFound = async ({ hand, callAs }: Stage): Promise<void> => {
  const team = { teamId: 'team-of-lin', memberId: 'member-lin', name: '禾序买手店', kind: 'merchant' } as const
  await callAs('lin', { name: 'team.create', request: { ...team, memberName: '林岚' } })
  await hand.open('pages/onboarding/index')
  await hand.sees('禾序买手店')
}

/** Joins a team and is removed from it. */
export const beRemoved = async (stage: Stage): Promise<void> => {
  const { hand, callAs } = stage
  const teamId = await joinFresh(stage)
  const { members } = await callAs('chen', { name: 'team.members', request: { teamId } })
  for (const { id, role } of members)
    if (role !== 'owner') await callAs('chen', { name: 'team.remove', request: { teamId, memberId: id } })
  await hand.open('pages/team/index')
}

/** Looks at what the team it was removed from still keeps of it. */
export const readOwnData = async (stage: Stage): Promise<void> => {
  await beRemoved(stage)
  await stage.hand.tap('departure-data')
}

/** Restores a team of this phone alone. */
const restoreLocal = async ({ hand }: Stage): Promise<void> => {
  const text = await sampleBackup({ now: Date.parse('2026-11-20T09:41:00+08:00') })
  await restoreTeam(hand, text)
}

/** Is about to erase a team of this phone alone. */
export const openEraseHere = async (stage: Stage): Promise<void> => {
  await restoreLocal(stage)
  await stage.hand.tap('tab-team')
  await stage.hand.tap('open-erase')
}

/** Deletes an anchor and an account and looks for them among what was deleted. */
export const deletePeople = async ({ hand }: Stage): Promise<void> => {
  await hand.open('pages/team/index')
  for (const kind of ['anchor', 'account']) {
    await hand.tapOneOf(`${kind}-`, 1)
    await hand.tap(`archive-${kind}`)
    await hand.losesSightOf('撤销')
  }
  await hand.open('pages-sessions/trash/index')
}

/** Has sessions in a local team, joins another, and is asked which to copy. */
export const openCopy = async (stage: Stage): Promise<void> => {
  const { hand } = stage
  await restoreLocal(stage)
  const { code } = await freshCode(stage)
  await hand.open(`pages/onboarding/index?code=${code}`)
  await joinTeam(hand, { member: '林岚' })
  await hand.finds('log-first')
  await hand.tap('tab-team')
  await hand.tap('open-copy')
}

/** Asks for a team's erasure: a team of its own, because what is asked stays asked. */
export const askErasure = async (stage: Stage): Promise<void> => {
  const { hand } = stage
  await openOwnTeam(stage)
  await hand.tap('tab-team')
  await hand.tap('open-erase')
  await hand.type('erase-name-input', '禾序买手店')
  await hand.tap('erase-team')
}
