import { openDrafts, type Drafts } from './drafts'
import { Photos } from './photos/photos'
import { createPulse } from './pulse'
import { SealedGuesses, type Guesses } from './guesses/guesses'
import { openPreferences, type Preferences } from './preferences'
import { createManagement, type Management } from './manage-team'
import { createHistory, type History } from './read-history'
import type { Services } from './services'
import { checkOthers } from './find-teams'
import { Shelf } from './shelf'
import { CountedBadges, type TabBadges } from './badges/tab-badges'
import { createTeams, type Teams } from './teams'

/** The running tool: everything outside, the teams of this phone, and what the person chose and left half-filled. */
export interface Runtime extends Services {
  readonly teams: Teams
  /** What needs the network and the right role: members and erasure. */
  readonly management: Management
  /** Who changed what, as the cloud's log has it. */
  readonly history: History
  /** Pictures that belong to records, as far as they are on this phone. */
  readonly photos: Photos
  /** What this person guessed of coming shows, sealed. */
  readonly guesses: Guesses
  readonly preferences: Preferences
  readonly drafts: Drafts
  /** What waits for the person in each tab. */
  readonly badges: TabBadges
  /** The app came to the front: look for news. */
  resume(): Promise<void>
  /** The app goes to the back and may be killed there. */
  pause(): Promise<void>
  /** Lets go of storage and the network; for tests. */
  close(): Promise<void>
}

/** Starts the tool on the given services. Waits for storage only; what the network has comes later. */
export async function createRuntime(services: Services): Promise<Runtime> {
  const [preferences, drafts] = await Promise.all([openPreferences(services.storage), openDrafts(services.storage)])
  const shelf = new Shelf(services)
  const photos = new Photos(shelf, services)
  const guesses = new SealedGuesses(shelf, services)
  await shelf.load()
  const teams = createTeams(shelf, services, { drafts, preferences })
  const badges = new CountedBadges(shelf, services)
  const pulse = createPulse(services.clock, () => void shelf.state().replica?.sync())
  const forgetNetwork = retryOnline(services, photos, teams)
  return {
    ...services,
    teams,
    management: createManagement(shelf, services),
    history: createHistory(shelf, services),
    photos,
    guesses,
    preferences,
    drafts,
    badges,
    resume: () => {
      pulse.start()
      photos.retry()
      return lookForNews(shelf, teams, services)
    },
    pause: async () => {
      pulse.stop()
      await shelf.state().replica?.flush()
    },
    close: () => {
      pulse.stop()
      badges.stop()
      forgetNetwork()
      photos.close()
      guesses.close()
      return shelf.close()
    },
  }
}

function retryOnline({ network }: Services, photos: Photos, teams: Teams): () => void {
  return network.onChange((isOnline) => {
    if (!isOnline) return
    photos.retry()
    void teams.refresh()
  })
}

async function lookForNews(shelf: Shelf, teams: Teams, services: Services): Promise<void> {
  await Promise.all([shelf.state().replica?.sync(), teams.refresh(), checkOthers(shelf, services)])
}
