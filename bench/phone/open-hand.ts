import { openContext } from '../../test/browser/open-phone'
import { BrowserHand } from '../../test/flows/browser-hand'
import type { Cost, Hand } from '../../test/flows/hand'
import { longBackup } from '../../test/flows/long-backup'
import { programOf, type ProgramName } from './programs'

const NOW = '2026-11-21T23:32:00+08:00'

/** A phone of its own with one of the programs on it, not yet opened. */
export async function handWith(program: ProgramName): Promise<Hand> {
  return new BrowserHand('weapp', await openContext(), `${programOf(program).address}as/0/alone/`)
}

/** Opens the app as it was left, at the same moment in every run. */
export async function open(hand: Hand, route?: string): Promise<void> {
  await hand.open(route, { now: NOW })
}

/** A phone that holds a team with so many sessions, ended. */
export async function handHolding(program: ProgramName, sessions: number): Promise<Hand> {
  const hand = await handWith(program)
  await open(hand)
  await hand.give('restore-backup', { name: 'daybreak.json', text: await longBackup(sessions, Date.parse(NOW)) })
  await hand.finds('fab-log')
  await hand.cost()
  await hand.kill()
  return hand
}

/** What it cost since the last look; only the preview has nothing to tell. */
export async function costOf(hand: Hand): Promise<Cost> {
  const cost = await hand.cost()
  if (!cost) throw new Error('nothing was counted')
  return cost
}
