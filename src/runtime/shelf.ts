import type { TeamReplica } from '@/replica/open-replica'
import type { StorageResult } from '@/services/storage/storage'
import { createListeners } from './listeners'
import { openCopy, teamFolder } from './open-copy'
import { rescuePhotos } from './photos/rescue-photos'
import { createRegistryStore, EMPTY_REGISTRY, firstToOpen } from './registry'
import type { Departure, KeptRescue, Registry, RegistryStore } from './registry'
import { serially } from './serially'
import type { Services } from './services'
import type { TeamEntry } from './team-entry'
import { notHere, storageProblem, type TeamFailure, type TeamResult } from './team-result'

/** What screens see; a new object at every change. */
export interface ShelfState {
  readonly teams: readonly TeamEntry[]
  readonly active?: TeamEntry
  /** The active team's records; absent while it opens, and when it could not be opened. */
  readonly replica?: TeamReplica
  readonly problem?: TeamFailure
  /** What teams left behind that this person was removed from. */
  readonly rescues: readonly KeptRescue[]
  /** Teams that went without their person's doing; shown until it was read. */
  readonly departures: readonly Departure[]
}

/** The teams on this phone, of which one is open. What it answered is on storage. */
export class Shelf {
  private readonly store: RegistryStore
  /** Changes follow one another: none sees the registry half-way through another. */
  private readonly inTurn = serially()
  private readonly listeners = createListeners()
  /** Until the registry was read, writing one would forget the teams that are in it. */
  private isRead = false
  private registry: Registry = EMPTY_REGISTRY
  private replica: TeamReplica | undefined
  private problem: TeamFailure | undefined
  private shown: ShelfState = { teams: [], rescues: [], departures: [] }

  constructor(private readonly services: Services) {
    this.store = createRegistryStore(services.storage)
  }

  readonly state = (): ShelfState => this.shown
  readonly subscribe = this.listeners.subscribe

  /** Reads the registry and opens the team that was open last; also what "try again" calls. Never waits for the network. */
  load(): Promise<void> {
    return this.inTurn(() => this.read())
  }

  find(teamId: string): TeamEntry | undefined {
    return this.registry.teams.find((entry) => entry.teamId === teamId)
  }

  /** Puts a team on the shelf and opens it. */
  add(entry: TeamEntry): Promise<TeamResult> {
    return this.inTurn(async () => {
      const put = await this.put(entry, entry.teamId)
      if (put.ok) await this.openActive()
      return this.problem ?? put
    })
  }

  /** A function is given the entry as it is when its turn has come. */
  change(
    teamId: string,
    changed: Partial<TeamEntry> | ((entry: TeamEntry) => Partial<TeamEntry>),
  ): Promise<TeamResult> {
    return this.inTurn(async () => {
      const entry = this.find(teamId)
      if (!entry) return notHere(teamId)
      const fields = typeof changed === 'function' ? changed(entry) : changed
      return this.put({ ...entry, ...fields }, this.registry.activeTeamId)
    })
  }

  open(teamId: string): Promise<TeamResult> {
    return this.inTurn(() => this.activate(teamId))
  }

  /** Takes a team off the phone for good, and opens the next one if it was the open one. */
  remove(teamId: string): Promise<StorageResult<void>> {
    return this.inTurn(() => this.takeOff(teamId))
  }

  /** The person has read that this team is gone. */
  acknowledge(teamId: string): Promise<StorageResult<void>> {
    return this.inTurn(() => {
      const departures = this.registry.departures?.filter((departure) => departure.teamId !== teamId)
      return this.keep({ ...this.registry, departures })
    })
  }

  /** A local team's records as they stand now. It is closed again at once: one folder is open in one place at a time. */
  look(teamId: string): Promise<TeamReplica | undefined> {
    return this.inTurn(async () => {
      const entry = this.find(teamId)
      if (!entry || entry.home === 'cloud' || this.registry.activeTeamId === teamId) return undefined
      const opened = await openCopy(this.services, entry)
      if (!opened.ok) return undefined
      await opened.replica.close()
      return opened.replica
    })
  }

  /** Lets a team that is not open find out that its person is out of it, as an open one does by itself. */
  check(teamId: string): Promise<void> {
    return this.inTurn(async () => {
      const entry = this.find(teamId)
      if (!entry || this.registry.activeTeamId === teamId) return
      let isRemoved = false
      const opened = await openCopy(this.services, entry, () => {
        isRemoved = true
      })
      if (!opened.ok) return
      await opened.replica.sync()
      await opened.replica.close()
      if (isRemoved) await this.removedFrom(entry)
    })
  }

  /** Resolves once everything that was asked of the shelf so far is done. */
  settled(): Promise<void> {
    return this.inTurn(() => Promise.resolve())
  }

  /** The person has the rescue file, or does not want it. */
  dropRescue(key: string): Promise<void> {
    return this.inTurn(async () => {
      const rescues = this.registry.rescues.filter((rescue) => rescue.key !== key)
      const kept = await this.keep({ ...this.registry, rescues })
      if (kept.ok) await this.services.storage.remove(key)
    })
  }

  close(): Promise<void> {
    return this.inTurn(() => this.closeCopy())
  }

  private async read(): Promise<void> {
    const loaded = await this.store.load()
    this.problem = loaded.ok ? undefined : storageProblem(loaded)
    if (!loaded.ok) return this.tell()
    this.registry = loaded.value
    this.isRead = true
    await this.openActive()
    for (const teamId of loaded.value.leaving) await this.removeFolder(teamId)
  }

  private async activate(teamId: string): Promise<TeamResult> {
    const entry = this.find(teamId)
    if (!entry) return notHere(teamId)
    if (this.replica?.teamId === teamId) return { ok: true, entry }
    const kept = await this.keep({ ...this.registry, activeTeamId: teamId })
    if (!kept.ok) return storageProblem(kept)
    await this.openActive()
    return this.problem ?? { ok: true, entry }
  }

  private async takeOff(teamId: string): Promise<StorageResult<void>> {
    const teams = this.registry.teams.filter((entry) => entry.teamId !== teamId)
    const wasActive = this.registry.activeTeamId === teamId
    const activeTeamId = wasActive ? firstToOpen(teams)?.teamId : this.registry.activeTeamId
    const kept = await this.keep({ ...this.registry, teams, activeTeamId, leaving: [...this.registry.leaving, teamId] })
    if (!kept.ok) return kept
    if (wasActive) await this.openActive()
    return this.removeFolder(teamId)
  }

  private async closeCopy(): Promise<void> {
    await this.replica?.close()
    this.replica = undefined
  }

  private async put(entry: TeamEntry, activeTeamId: string | undefined): Promise<TeamResult> {
    // The team's own copy first: a registry rebuilt after a crash must know every team that was ever shown.
    const savedEntry = await this.store.saveEntry(entry)
    if (!savedEntry.ok) return storageProblem(savedEntry)
    const others = this.registry.teams.filter(({ teamId }) => teamId !== entry.teamId)
    const index = this.registry.teams.findIndex(({ teamId }) => teamId === entry.teamId)
    const teams = [...others]
    teams.splice(index === -1 ? others.length : index, 0, entry)
    // A team that came back must not be removed with the folder it left.
    const leaving = this.registry.leaving.filter((teamId) => teamId !== entry.teamId)
    const kept = await this.keep({ ...this.registry, teams, activeTeamId, leaving })
    return kept.ok ? { ok: true, entry } : storageProblem(kept)
  }

  private async keep(next: Registry): Promise<StorageResult<void>> {
    if (!this.isRead) return { ok: false, code: 'unavailable', message: 'the registry of teams could not be read' }
    const saved = await this.store.save(next)
    if (!saved.ok) return saved
    this.registry = next
    this.tell()
    return saved
  }

  private async openActive(): Promise<void> {
    await this.closeCopy()
    this.problem = undefined
    const entry = this.find(this.registry.activeTeamId ?? '')
    this.tell()
    if (!entry) return
    const opened = await openCopy(this.services, entry, () => void this.inTurn(() => this.removedFrom(entry)))
    if (opened.ok) this.replica = opened.replica
    else this.problem = { ok: false, code: opened.code, message: opened.message }
    this.tell()
  }

  /**
   * What was not sent is already on storage, in a file of each run: one that a kill cut short is found here too,
   * because the team stays on the shelf until its rescue is.
   */
  private async removedFrom(entry: TeamEntry): Promise<void> {
    const rescued = await rescuePhotos(entry, this.services)
    if (!rescued.ok) return
    const left = await this.services.storage.list(`rescue/${entry.teamId}/`)
    const kept = (left.ok ? left.value : []).map((key) => ({ key, teamName: entry.name, teamId: entry.teamId }))
    const { rescues, departures = [] } = this.registry
    const departure = departureOf(this.find(entry.teamId) ?? entry, this.services.clock.now())
    const saved = await this.keep({
      ...this.registry,
      rescues: [...rescues.filter(({ key }) => !kept.some((one) => one.key === key)), ...kept],
      departures: [...departures.filter(({ teamId }) => teamId !== entry.teamId), ...departure],
    })
    if (left.ok && saved.ok) await this.takeOff(entry.teamId)
  }

  private async removeFolder(teamId: string): Promise<StorageResult<void>> {
    // The files first: what a kill leaves of them is found by the folder that still leads here.
    for (const place of [this.services.keptFiles, this.services.storage]) {
      const removed = await place.removeAll(teamFolder(teamId))
      if (!removed.ok) return removed
    }
    return this.keep({ ...this.registry, leaving: this.registry.leaving.filter((other) => other !== teamId) })
  }

  private tell(): void {
    const { teams, rescues, departures = [], activeTeamId } = this.registry
    const active = teams.find(({ teamId }) => teamId === activeTeamId)
    this.shown = { teams, rescues, departures, active, replica: this.replica, problem: this.problem }
    this.listeners.notify()
  }
}

/** What there is to tell of a team that is gone; nothing to somebody who left it. */
function departureOf({ teamId, name, erasure, isLeaving }: TeamEntry, now: number): readonly Departure[] {
  if (isLeaving) return []
  const isErased = erasure !== undefined && erasure.eraseAt <= now
  return [{ teamId, teamName: name, why: isErased ? 'erased' : 'removed' }]
}
