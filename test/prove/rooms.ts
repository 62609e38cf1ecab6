import type { Fields } from '@/domain/records/fields'
import type { Kind } from '@/domain/records/kinds'
import { sessionFields } from '../replica/phone'
import type { Seeded } from './seeded'

/** Records of one kind in the stream that they live in. */
export interface Room {
  readonly kind: Kind
  readonly stream: string
  readonly ids: readonly string[]
  /** The field that carries what no other save has. */
  readonly marker: string
  readonly fields: (random: Seeded) => Fields
}

const START_AT = Date.UTC(2026, 10, 20, 12)
const WORK: Room = {
  kind: 'session',
  stream: 'work',
  ids: ['s0', 's1', 's2'],
  marker: 'wentWell',
  fields: (random) => {
    const gmvFen = 1 + random.below(3)
    return random.chance(0.3) ? sessionFields(gmvFen, START_AT) : { gmvFen }
  },
}
/** The first letter of the key says which shard. */
const BUYERS: Room = {
  kind: 'buyer',
  stream: 'buyers-07',
  ids: ['Obuyer1', 'Obuyer2'],
  marker: 'note',
  fields: (random) => ({ alias: `称呼${random.below(3)}` }),
}
const OWNER: Room = {
  // A kind of the owners' stream that this version only hands on.
  kind: 'goal' as Kind,
  stream: 'owner',
  ids: ['g1'],
  marker: 'words',
  fields: (random) => ({ amountFen: random.below(3) }),
}

export const ROOMS: readonly Room[] = [WORK, BUYERS, OWNER]

/** Mostly the work of everybody; buyers now and then, what is for owners alone rarely. */
export function anyRoom(random: Seeded): Room {
  const what = random.next()
  return what < 0.68 ? WORK : what < 0.9 ? BUYERS : OWNER
}
