import type { OrderRules } from '@/domain/buyer/counting-order'
import { BUYERS_STREAMS } from '@/protocol/stream-of'
import { BuyerSummaries, type BuyerShards } from '@/replica/buyer-summary/buyer-summaries'
import type { TeamReplica } from '@/replica/open-replica'
import { replicaFolder } from '@/replica/replica-folder'
import type { Services } from '../services'

const NO_BOUNDARIES: OrderRules['boundaries'] = []
const opened = new WeakMap<TeamReplica, BuyerSummaries>()

/** The buyers of an open team: read from what is kept of them at the first call, then looked through in the background. */
export function buyersOf(
  replica: TeamReplica,
  { storage, clock }: Pick<Services, 'storage' | 'clock'>,
): BuyerSummaries {
  const known = opened.get(replica)
  if (known) return known
  const summaries = new BuyerSummaries({
    storage,
    clock,
    folder: replicaFolder(replica.teamId, replica.memberId),
    shards: shardsOf(replica),
    rules: rulesOf(replica),
  })
  opened.set(replica, summaries)
  void summaries.load().then(() => summaries.lookThrough())
  return summaries
}

function shardsOf(replica: TeamReplica): BuyerShards {
  return {
    streams: BUYERS_STREAMS,
    open: async (stream) => (await replica.open([stream])) === 'ready',
    records: (stream) => {
      const buyers = replica.recordsIn(stream, 'buyer')
      const touches = replica.recordsIn(stream, 'touch')
      const aliases = replica.recordsIn(stream, 'buyerAlias')
      return buyers && touches && aliases ? { buyers, touches, aliases } : undefined
    },
    lacksRecords: (stream) => replica.lacksRecords(stream),
    subscribe: (listener) => replica.subscribe(listener),
  }
}

/** The same object as long as neither the day boundaries nor the standing imports changed. */
export function rulesOf(replica: TeamReplica): () => OrderRules {
  let from: readonly unknown[] = []
  let rules: OrderRules = { takenBack: new Set(), boundaries: [] }
  return () => {
    const boundaries = replica.records('settings').get('team')?.dayBoundaries ?? NO_BOUNDARIES
    const runs = replica.records('importRun')
    if (from[0] === boundaries && from[1] === runs) return rules
    from = [boundaries, runs]
    const gone = replica.past.deletedIds('importRun')
    const isSame = rules.boundaries === boundaries && isSameSet(rules.takenBack, gone)
    if (!isSame) rules = { boundaries, takenBack: new Set(gone) }
    return rules
  }
}

function isSameSet(known: ReadonlySet<string>, ids: readonly string[]): boolean {
  return known.size === ids.length && ids.every((id) => known.has(id))
}
