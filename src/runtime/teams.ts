import { backUp, restore, restoreText, type BackedUp } from './back-up-team'
import { buyerKeyOf, type BuyerKeyResult } from './buyer-key'
import type { Drafts } from './drafts'
import { eraseHere } from './erase-here'
import type { Managed } from './manage-team'
import { makeCloud, refreshTeam } from './move-team'
import { languageOf, type Preferences } from './preferences'
import { serially } from './serially'
import type { Services } from './services'
import type { Replica } from '@/replica/replica'
import type { Shelf, ShelfState } from './shelf'
import { findTeams, enterTeam, type FoundTeams } from './find-teams'
import { createTeam, joinTeam, loadSample, type NewTeam } from './start-team'
import type { TeamResult } from './team-result'

/** What can be read of a team that is not open. */
export type TeamLook = Pick<Replica, 'records' | 'find' | 'memberId'>

/** The teams of this phone. Only `join` and `makeCloud` wait for the network. */
export interface Teams {
  /** The same object as long as nothing changed. */
  readonly state: () => ShelfState
  readonly subscribe: (listener: () => void) => () => void
  /** Begins a team on this phone, at once. Where there is a cloud it moves there by itself as soon as that answers. */
  create(team: NewTeam): Promise<TeamResult>
  join(request: { readonly code: string; readonly memberName: string }): Promise<TeamResult>
  open(teamId: string): Promise<TeamResult>
  /** A local team that is not open, as it stood when it was looked into; nothing where it could not be read. */
  look(teamId: string): Promise<TeamLook | undefined>
  /** The person's teams in the cloud that are not on this phone. */
  find(): Promise<FoundTeams>
  /** Puts one of those onto the phone and opens it. */
  enter(teamId: string): Promise<TeamResult>
  makeCloud(teamId: string): Promise<TeamResult>
  loadSample(): Promise<TeamResult>
  /** Takes the sample off the phone, whole, and opens the team of one's own if there is one. */
  removeSample(): Promise<Managed>
  /** Takes a team that only this phone has off it for good, and opens the next one. A file it was saved to stays. */
  eraseHere(teamId: string): Promise<Managed>
  /** The secret under which the open team's buyers are recognised. Waits for the network once, in a cloud team. */
  buyerKey(): Promise<BuyerKeyResult>
  /** Hands the open team to the person as one file. */
  backUp(): Promise<BackedUp>
  /** Lets the person choose a backup and puts its team onto this phone. */
  restore(): Promise<TeamResult>
  restoreText(text: string): Promise<TeamResult>
  /** Hands over what a removed person had not sent, then forgets it. */
  saveRescue(key: string): Promise<boolean>
  /** The person has read that a team is gone; what was half-filled in it goes too. */
  acknowledge(teamId: string): Promise<void>
  /** The person has read that the open team is going to be erased. */
  acknowledgeErasure(): Promise<void>
  /** Reads storage once more after it did not answer. */
  retry(): Promise<void>
  /** Asks the cloud for names and roles, and moves a team that waits for it. */
  refresh(): Promise<void>
}

/** What the person chose and left half-filled, as far as it concerns teams. */
interface Personal {
  readonly drafts: Drafts
  readonly preferences: Preferences
}

export function createTeams(shelf: Shelf, services: Services, { drafts, preferences }: Personal): Teams {
  // The sample is looked for and made in one go: two taps load one sample.
  const inTurn = serially()
  const refresh = () => refreshTeam(shelf, services)
  const opened = async (opening: Promise<TeamResult>) => {
    const result = await opening
    if (result.ok) void refresh()
    return result
  }
  return {
    state: shelf.state,
    subscribe: shelf.subscribe,
    refresh,
    create: (team) => opened(createTeam(team, shelf, services)),
    join: (request) => joinTeam(request, shelf, services),
    open: (teamId) => opened(shelf.open(teamId)),
    look: (teamId) => shelf.look(teamId),
    find: () => findTeams(shelf, services),
    enter: (teamId) => enterTeam(teamId, shelf, services),
    makeCloud: (teamId) => makeCloud(teamId, shelf, services),
    loadSample: () => inTurn(() => loadSample(shelf, services, languageOf(preferences.get(), services.device))),
    eraseHere: (teamId) => inTurn(() => eraseHere(teamId, shelf, drafts)),
    removeSample: () => inTurn(() => removeSample(shelf, drafts)),
    buyerKey: () => buyerKeyOf(shelf, services),
    backUp: () => backUp(shelf, services),
    restore: () => restore(shelf, services),
    restoreText: (text) => restoreText(text, shelf, services),
    saveRescue: (key) => saveRescue(key, shelf, services),
    acknowledge: async (teamId) => {
      await drafts.clearAll(`${teamId}/`)
      await shelf.acknowledge(teamId)
    },
    acknowledgeErasure: async () => {
      const { active } = shelf.state()
      if (active?.erasure) await shelf.change(active.teamId, { erasureSeen: active.erasure.eraseAt })
    },
    retry: () => shelf.load(),
  }
}

async function removeSample(shelf: Shelf, drafts: Drafts): Promise<Managed> {
  const sample = shelf.state().teams.find(({ home }) => home === 'sample')
  return sample ? eraseHere(sample.teamId, shelf, drafts) : { ok: true }
}

async function saveRescue(key: string, shelf: Shelf, { storage, files }: Services): Promise<boolean> {
  const text = await storage.read(key)
  if (!text.ok) return false
  const isGone = text.value === undefined
  const saved = isGone || (await files.save('daybreak-unsent.json', text.value ?? '')).ok
  if (saved) await shelf.dropRescue(key)
  return saved
}
