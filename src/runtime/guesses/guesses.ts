import { sessionGuessed } from '@/domain/guess/session-guessed'
import type { GuessRange } from '@/domain/guess/seal'
import type { TeamReplica } from '@/replica/open-replica'
import type { StorageResult } from '@/services/storage/storage'
import { createListeners } from '../listeners'
import { teamFolder } from '../open-copy'
import type { Services } from '../services'
import { SETTINGS_ID } from '../settings-id'
import type { ShelfState } from '../shelf'
import type { TeamEntry } from '../team-entry'

/** What opens a sealed guess. It stays on the phone that sealed it until the session is saved. */
export interface GuessSecret extends GuessRange {
  readonly guessId: string
  readonly commitHash: string
  readonly salt: string
}

export interface Guesses {
  /** Puts the secret of a seal on storage. The seal is written after that: a kill between loses nothing. */
  keep(secret: GuessSecret): Promise<StorageResult<void>>
  /** The range under a seal, where this phone sealed it. */
  readonly rangeOf: (commitHash: string) => GuessRange | undefined
  readonly subscribe: (listener: () => void) => () => void
}

interface Shelf {
  readonly state: () => ShelfState
  readonly subscribe: (listener: () => void) => () => void
}

/** Keeps the secrets of this person's sealed guesses and opens each once the session of its show is saved. */
export class SealedGuesses implements Guesses {
  private readonly listeners = createListeners()
  private secrets = new Map<string, GuessSecret>()
  private readonly writing = new Set<string>()
  private watched: TeamReplica | undefined
  private folder = ''
  private forget: () => void = () => undefined
  private readonly forgetShelf: () => void

  readonly subscribe = this.listeners.subscribe

  constructor(
    private readonly shelf: Shelf,
    private readonly services: Pick<Services, 'storage'>,
  ) {
    this.forgetShelf = shelf.subscribe(() => this.follow())
    this.follow()
  }

  readonly rangeOf = (commitHash: string): GuessRange | undefined => this.secrets.get(commitHash)

  async keep(secret: GuessSecret): Promise<StorageResult<void>> {
    const { folder } = this
    // A seal has its own text: that of an earlier one stays whole while this one is written.
    const kept = await this.services.storage.write(folder + secret.commitHash, JSON.stringify(secret))
    if (kept.ok && folder === this.folder) {
      this.secrets.set(secret.commitHash, secret)
      this.listeners.notify()
    }
    return kept
  }

  close(): void {
    this.forgetShelf()
    this.forget()
  }

  private follow(): void {
    const { replica, active } = this.shelf.state()
    if (replica === this.watched) return
    this.forget()
    this.watched = replica
    this.secrets = new Map()
    this.folder = active ? secretsFolder(active) : ''
    this.forget = replica ? replica.subscribe(() => this.open(replica)) : () => undefined
    if (replica && active) void this.load(replica)
  }

  private async load(replica: TeamReplica): Promise<void> {
    const { storage } = this.services
    const keys = await storage.list(this.folder)
    for (const key of keys.ok ? keys.value : []) {
      const read = await storage.read(key)
      const secret = read.ok && read.value !== undefined ? parseSecret(read.value) : undefined
      if (replica !== this.watched) return
      if (secret) this.secrets.set(secret.commitHash, secret)
    }
    this.listeners.notify()
    this.open(replica)
  }

  private open(replica: TeamReplica): void {
    if (this.secrets.size === 0) return
    for (const secret of this.secrets.values()) void this.openOne(replica, secret)
  }

  private async openOne(replica: TeamReplica, { guessId, commitHash, lowFen, highFen, salt }: GuessSecret) {
    const guess = replica.find('guess', guessId)
    if (!guess || guess.commitHash !== commitHash || this.writing.has(commitHash)) return
    const { folder } = this
    // Opened, and killed before the phone forgot it.
    if (guess.salt === salt) return this.drop(folder, commitHash)
    const boundaries = replica.find('settings', SETTINGS_ID)?.dayBoundaries ?? []
    if (!sessionGuessed(guess, replica.records('session').values(), boundaries)) return
    this.writing.add(commitHash)
    const opened = await replica.write([{ kind: 'guess', id: guessId, fields: { lowFen, highFen, salt } }])
    this.writing.delete(commitHash)
    if (opened.ok) await this.drop(folder, commitHash)
  }

  /** The record holds it now: without this a phone would read a year of secrets at every start. */
  private async drop(folder: string, commitHash: string): Promise<void> {
    this.secrets.delete(commitHash)
    await this.services.storage.remove(folder + commitHash)
  }
}

/** Among what is kept of the team, so that it goes with it. */
function secretsFolder({ teamId, memberId }: TeamEntry): string {
  return `${teamFolder(teamId)}guesses/${memberId}/`
}

/** A text that a kill cut short is none: its seal was never written. */
function parseSecret(text: string): GuessSecret | undefined {
  try {
    return JSON.parse(text) as GuessSecret
  } catch {
    return undefined
  }
}
