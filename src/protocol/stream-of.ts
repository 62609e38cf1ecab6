import { familyOfKind } from './permissions'
import { WORK_STREAM, type StreamName } from './stream'

const KEY_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** A derived id joins the day on to what comes before it. */
const DAY_IN_ID = /[:~](\d{4})-\d{2}-\d{2}(?!\d)/

/**
 * The one stream that a record lives in, told by its kind and its id alone, so that it never moves; `undefined` where
 * they do not tell: a kind that only a newer phone knows, a check without a day, a buyer without a key.
 */
export function streamOf(kind: string, id: string): StreamName | undefined {
  if (kind === 'photo') return photoStreamOf(id)
  const family = familyOfKind(kind)
  if (family === 'checks') {
    const year = DAY_IN_ID.exec(id)?.[1]
    return year === undefined ? undefined : checksStreamOf(year)
  }
  if (family === 'buyers') return buyersStreamOf(id)
  return family === 'owner' ? 'owner' : family && WORK_STREAM
}

/** The stream of the checks of a year, which a check's business day tells. `year`: four digits. */
function checksStreamOf(year: string): StreamName {
  return `checks-${year}`
}

const SHARDS = 32

/** Every stream that a buyer may live in. */
export const BUYERS_STREAMS: readonly StreamName[] = Array.from({ length: SHARDS }, (_, shard) => shardName(shard))

/** A photo lives where its owner does, whose id its own begins with: only those of checks have a day in them. */
function photoStreamOf(id: string): StreamName {
  const year = DAY_IN_ID.exec(id)?.[1]
  return year === undefined ? WORK_STREAM : checksStreamOf(year)
}

/** The shard of a buyer: the leading 5 bits of the key (base64url) with which all ids of that buyer's records begin. */
function buyersStreamOf(buyerKey: string): StreamName | undefined {
  const sixBits = KEY_ALPHABET.indexOf(buyerKey.charAt(0))
  return buyerKey === '' || sixBits < 0 ? undefined : shardName(sixBits >> 1)
}

function shardName(shard: number): StreamName {
  return `buyers-${String(shard).padStart(2, '0')}`
}
