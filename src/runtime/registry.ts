import type { Storage, StorageResult } from '@/services/storage/storage'
import { StoredValue } from './stored-value'
import type { TeamEntry } from './team-entry'

const ENTRY_KEY = /^teams\/([^/]+)\/entry\/[ab]$/

/** Unsent changes of a team that its person was removed from: where the text is kept. */
export interface KeptRescue {
  readonly key: string
  readonly teamName: string
  /** Absent in what earlier versions kept. */
  readonly teamId?: string
}

/** A team that is off the phone, and that its person has not been told of yet. */
export interface Departure {
  readonly teamId: string
  readonly teamName: string
  readonly why: 'removed' | 'erased'
}

/** Which teams are on this phone. */
export interface Registry {
  readonly activeTeamId?: string
  readonly teams: readonly TeamEntry[]
  /** Teams taken off the phone whose folders are still being removed. */
  readonly leaving: readonly string[]
  readonly rescues: readonly KeptRescue[]
  readonly departures?: readonly Departure[]
}

export const EMPTY_REGISTRY: Registry = { teams: [], leaving: [], rescues: [] }

/** The registry on storage. Each team's folder also holds its own entry, and the registry can be made of those. */
export interface RegistryStore {
  load(): Promise<StorageResult<Registry>>
  save(registry: Registry): Promise<StorageResult<void>>
  saveEntry(entry: TeamEntry): Promise<StorageResult<void>>
}

export function createRegistryStore(storage: Storage): RegistryStore {
  const stored = new StoredValue<Registry>(storage, 'shelf')
  const entries = new Map<string, StoredValue<TeamEntry>>()
  const placeOf = (teamId: string) => {
    const place = entries.get(teamId) ?? new StoredValue<TeamEntry>(storage, `teams/${teamId}/entry`)
    entries.set(teamId, place)
    return place
  }
  return {
    async load() {
      const loaded = await stored.load()
      if (!loaded.ok) return loaded
      return loaded.value.value ? { ok: true, value: loaded.value.value } : rebuild(storage, placeOf)
    },
    save: (registry) => stored.save(registry),
    saveEntry: (entry) => placeOf(entry.teamId).save(entry),
  }
}

/** A registry that is missing or cut short loses no team. Which one was open is the only thing forgotten. */
async function rebuild(
  storage: Storage,
  placeOf: (teamId: string) => StoredValue<TeamEntry>,
): Promise<StorageResult<Registry>> {
  const listed = await storage.list('teams/')
  if (!listed.ok) return listed
  const teamIds = new Set(listed.value.flatMap((key) => ENTRY_KEY.exec(key)?.[1] ?? []))
  const teams: TeamEntry[] = []
  for (const teamId of teamIds) {
    const loaded = await placeOf(teamId).load()
    if (!loaded.ok) return loaded
    if (loaded.value.value) teams.push(loaded.value.value)
  }
  teams.sort((first, second) => first.addedAt - second.addedAt)
  return { ok: true, value: { ...EMPTY_REGISTRY, teams, activeTeamId: firstToOpen(teams)?.teamId } }
}

/** A team of one's own before the sample. */
export function firstToOpen(teams: readonly TeamEntry[]): TeamEntry | undefined {
  return teams.find(({ home }) => home !== 'sample') ?? teams[0]
}
