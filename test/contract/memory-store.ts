import type { BatchDocument, CollectionName, Collections, FileDocument, InviteDocument } from '#cloud/store/documents'
import type {
  FilesQuery,
  InviteQuery,
  KeptInvite,
  LooseFilesQuery,
  RecordQuery,
  RemovalQuery,
  Store,
  StreamQuery,
  Transaction,
  TransactionResult,
} from '#cloud/store/store'

type AnyDocument = Collections[CollectionName]

interface Slot {
  readonly document: AnyDocument | undefined
  readonly version: number
}

const ABSENT: Slot = { document: undefined, version: 0 }

/** Documents in memory. A transaction that meets another's commit is `busy`, as in WeChat's database. */
export class MemoryStore implements Store {
  private readonly changes = new Map<string, number>()
  private readonly slots = new Map<string, Slot>()
  private readonly streams = new Map<string, BatchDocument[]>()

  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return Promise.resolve(this.slot(`${collection}/${id}`).document as Collections[C] | undefined)
  }

  batchesAfter({ teamId, stream, after, limit }: StreamQuery): Promise<readonly BatchDocument[]> {
    const found = this.stream(teamId, stream).filter(({ seq }) => seq > after)
    return Promise.resolve(found.slice(0, limit))
  }

  batchesOfRecord({
    teamId,
    stream,
    record,
    before = Infinity,
    limit,
  }: RecordQuery): Promise<readonly BatchDocument[]> {
    const found = this.stream(teamId, stream).filter(({ seq, records }) => seq < before && records.includes(record))
    return Promise.resolve(found.reverse().slice(0, limit))
  }

  invitesOfTeam({ teamId, after = '', limit }: InviteQuery): Promise<readonly KeptInvite[]> {
    const invites = [...this.slots].flatMap(([key, { document }]): readonly KeptInvite[] =>
      document && key.startsWith('invites/')
        ? [{ id: key.slice('invites/'.length), invite: document as InviteDocument }]
        : [],
    )
    const found = invites.filter(({ id, invite }) => invite.teamId === teamId && id > after)
    return Promise.resolve(found.sort((first, second) => (first.id < second.id ? -1 : 1)).slice(0, limit))
  }

  filesOfTeam({ teamId, limit }: FilesQuery): Promise<readonly FileDocument[]> {
    return Promise.resolve(this.files(teamId).slice(0, limit))
  }

  looseFiles({ teamId, before, limit }: LooseFilesQuery): Promise<readonly FileDocument[]> {
    const found = this.files(teamId).filter(({ isLoose, at }) => isLoose && at < before)
    return Promise.resolve(found.sort((first, second) => first.at - second.at).slice(0, limit))
  }

  removeOfTeam({ collection, teamId, limit }: RemovalQuery): Promise<number> {
    const isOfTeam = ([key, { document }]: [string, Slot]) =>
      key.startsWith(`${collection}/`) && (document as { readonly teamId?: string } | undefined)?.teamId === teamId
    const found = [...this.slots].filter(isOfTeam).slice(0, limit)
    for (const [key] of found) this.set(key, undefined)
    return Promise.resolve(found.length)
  }

  async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<TransactionResult<T>> {
    const seen = new Map<string, number>()
    const puts = new Map<string, AnyDocument | undefined>()
    const value = await work({
      get: (collection, id) => {
        const key = `${collection}/${id}`
        if (puts.has(key)) return Promise.resolve(puts.get(key) as never)
        const { document, version } = this.slot(key)
        if (!seen.has(key)) seen.set(key, version)
        return Promise.resolve(document as never)
      },
      put: async (collection, id, document) => void puts.set(`${collection}/${id}`, document),
      remove: async (collection, id) => void puts.set(`${collection}/${id}`, undefined),
    })
    for (const [key, version] of seen) if (this.slot(key).version !== version) return { ok: false, code: 'busy' }
    for (const [key, document] of puts) this.set(key, document)
    return { ok: true, value }
  }

  /** How often documents were written or removed since the beginning, those aside whose `collection/id` is passed over. */
  changesOutside(isPassedOver: (key: string) => boolean): number {
    return [...this.changes].reduce((sum, [key, count]) => (isPassedOver(key) ? sum : sum + count), 0)
  }

  /** Every document there is, to compare one moment with another. */
  entries(): readonly (readonly [string, AnyDocument])[] {
    return [...this.slots].flatMap(([key, { document }]) => (document ? [[key, document] as const] : []))
  }

  private files(teamId: string): readonly FileDocument[] {
    const files = this.entries().flatMap(([key, one]) => (key.startsWith('files/') ? [one as FileDocument] : []))
    return files.filter((file) => file.teamId === teamId)
  }

  private slot(key: string): Slot {
    return this.slots.get(key) ?? ABSENT
  }

  private set(key: string, document: AnyDocument | undefined): void {
    this.changes.set(key, (this.changes.get(key) ?? 0) + 1)
    const before = this.slot(key)
    this.slots.set(key, { document, version: before.version + 1 })
    if (!key.startsWith('batches/')) return
    const batch = (document ?? before.document) as BatchDocument | undefined
    if (!batch) return
    const others = this.stream(batch.teamId, batch.stream).filter((one) => one !== before.document)
    const next = document ? [...others, batch].sort((left, right) => left.seq - right.seq) : others
    this.streams.set(`${batch.teamId}:${batch.stream}`, next)
  }

  private stream(teamId: string, stream: string): readonly BatchDocument[] {
    return this.streams.get(`${teamId}:${stream}`) ?? []
  }
}

/** One memory for every `open()`. */
export function memoryStoreFixture() {
  const store = new MemoryStore()
  return { open: () => store, dispose: () => Promise.resolve() }
}
