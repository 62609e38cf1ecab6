import { useCallback, useEffect, useMemo, useState } from 'react'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { personOf, type Person } from '@/domain/buyer/person'
import type { RecordOf } from '@/domain/records/record'
import { streamOf } from '@/protocol/stream-of'
import type { StreamState } from '@/replica/replica'
import type { TeamReplica } from '@/replica/open-replica'
import { useReplica, useReplicaValue } from '@/runtime/use-replica'
import { rulesOf } from '@/runtime/buyers/buyers-of'
import { useBuyers, type Buyers } from '@/runtime/buyers/use-buyers'

/** A person with the row that the lists show of them and the record that is written to. */
export interface ShownPerson extends Person {
  readonly row: BuyerRow
  readonly record: RecordOf<'buyer'>
}

export interface PersonState {
  readonly buyers: Buyers
  /** Whether the person's orders are here; `failed` where storage did not give them. */
  readonly state: StreamState
  /** `undefined` for nobody, or not yet */
  readonly person: ShownPerson | undefined
  readonly retry: () => void
}

/** A person by any of their keys. Their orders are loaded with them. */
export function usePerson(key: string): PersonState {
  const replica = useReplica()
  const buyers = useBuyers()
  const { book } = buyers
  const row = useMemo(() => book.find(key), [book, key])
  const keys = useMemo(() => keysOf(row, book.keysOf(key)), [row, book, key])
  const streams = useMemo(() => [...new Set(keys.flatMap((one) => streamOf('buyer', one) ?? []))], [keys])
  const [state, setState] = useState<StreamState>(() => replica.streamState(streams))
  const load = useCallback(() => void replica.open(streams).then(setState), [replica, streams])
  useEffect(load, [load])
  const read = useMemo(() => personReader(replica, keys), [replica, keys])
  const person = useReplicaValue(read)
  const shown = useMemo(
    () => (row && person && state === 'ready' ? { ...person, row } : undefined),
    [row, person, state],
  )
  return { buyers, state, person: shown, retry: load }
}

/** The key that is written to comes first. */
function keysOf(row: BuyerRow | undefined, keys: readonly string[]): readonly string[] {
  return row ? [row.id, ...keys.filter((one) => one !== row.id)] : keys
}

/** Reads a person from the records; gives the same object as long as none of them changed. */
function personReader(replica: TeamReplica, keys: readonly string[]) {
  const rules = rulesOf(replica)
  let from: readonly unknown[] = []
  let person: Omit<ShownPerson, 'row'> | undefined
  return () => {
    const buyers = keys.flatMap((one) => replica.find('buyer', one) ?? [])
    const touches = replica.records('touch')
    const aliases = replica.records('buyerAlias')
    const now = [touches, aliases, rules(), ...buyers]
    const isSame = now.length === from.length && now.every((one, place) => one === from[place])
    if (isSame) return person
    from = now
    const [record] = buyers
    person = record && {
      ...personOf({ buyers, touches: touches.values(), aliases: aliases.values() }, rules()),
      record,
    }
    return person
  }
}
