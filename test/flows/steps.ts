import type { Hand } from './hand'
import type { Place } from './in-builds'

/** Saturday night after the show: what the clocks of the flows stand at. */
export const NOW = '2026-11-21T23:32:00+08:00'

const FOLDS: Readonly<Record<string, string>> = {
  orders: 'fold-sales',
  buyers: 'fold-sales',
  refundFen: 'fold-sales',
  adBudgetFen: 'fold-ads',
  adSpendFen: 'fold-ads',
}

/** Begins a merchant's team on a phone that has none; back with the empty list in front. */
export const beginTeam = async (hand: Hand, { team, member }: { team: string; member: string }): Promise<void> => {
  await hand.finds('start-team')
  await hand.tap('kind-merchant')
  await hand.type('team-name-input', team)
  await hand.type('member-name-input', member)
  await hand.tap('start-team')
  await hand.finds('log-first')
}

/** Opens a team from a backup file on a phone that has none; back with its list in front. */
export const restoreTeam = async (hand: Hand, text: string): Promise<void> => {
  await hand.give('restore-backup', { name: 'daybreak.json', text })
  await hand.finds('strip-week')
}

/** Types figures by the names of their fields into the form in front. */
export const fillShow = async (hand: Hand, show: Readonly<Record<string, string>>): Promise<void> => {
  await hand.finds('save-session')
  for (const [field, value] of Object.entries(show)) {
    const fold = FOLDS[field]
    if (fold && !(await hand.has(`field-${field}`))) await hand.tap(fold)
    await hand.type(`field-${field}`, value)
  }
}

/** An owner makes a code for one more member; the tab 我的 is in front. */
export const makeCode = async (hand: Hand, role: 'operator' | 'anchor' | 'viewer'): Promise<string> => {
  await hand.tap('invite')
  await hand.tap(`invite-role-${role}`)
  await hand.tap('invite-make')
  await hand.finds('invite-code')
  return (await hand.read('invite-code')).replace(/\s/g, '')
}

/** Joins a team on a phone that has none, by a code, or by the one that came with the address. */
export const joinTeam = async (hand: Hand, { code, member }: { code?: string; member: string }): Promise<void> => {
  await hand.finds('start-team')
  if (code) {
    await hand.tap('kind-merchant')
    await hand.tap('team-mode-join')
    await hand.type('join-code-input', code)
  }
  await hand.type('member-name-input', member)
  await hand.tap('start-team')
}

/** 陈静's phone with a team of hers, 我的 in front, and a code for one more. */
export const teamWithCode = async (
  place: Place,
  role: 'operator' | 'anchor' | 'viewer',
  team = '禾序买手店',
): Promise<{ readonly chen: Hand; readonly code: string }> => {
  const chen = await place.phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team, member: '陈静' })
  await chen.tap('tab-team')
  return { chen, code: await makeCode(chen, role) }
}

/** Two phones of one team: 陈静 began it, the other has joined and looks at the list. */
export const twoOfOneTeam = async (
  place: Place,
  { person, member, role }: { person: string; member: string; role: 'operator' | 'anchor' },
): Promise<{ readonly chen: Hand; readonly other: Hand }> => {
  const { chen, code } = await teamWithCode(place, role)
  const other = await place.phoneOf(person)
  await other.open('', { now: NOW })
  await joinTeam(other, { code, member })
  await other.finds('tab-team')
  return { chen, other }
}
