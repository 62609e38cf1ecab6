import type { StoredOrder } from '@/domain/records/buyer'
import type { Fields } from '@/domain/records/fields'
import type { Write } from '@/replica/replica'
import { teamBackup } from './team-backup'

const DAY = 86_400_000
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FAMILY_NAMES = '王李张刘陈杨赵黄周吴'
/** Every so many-th person came back. */
const RETURNS = 5
const DAYS = 170

/** A backup file of a local team with so many buyers of the half year before `now`, spread over all streams. */
export const buyersBackup = (count: number, now: number): Promise<string> =>
  teamBackup(
    Array.from({ length: count }, (_, place) => buyerWrite(place, now)),
    now,
  )

function buyerWrite(place: number, now: number): Write {
  const id = `${LETTERS.charAt(place % LETTERS.length)}buyer${String(place).padStart(6, '0')}`
  const first = now - (1 + ((place * 37) % DAYS)) * DAY
  const order = (paidAt: number): StoredOrder => ({
    ...{ status: 100, runs: ['long'], paidAt, amountFen: 29_900 + 100 * (place % 900), products: [['针织打底衫', 1]] },
  })
  const orders = {
    [`73020${String(place).padStart(6, '0')}1`]: order(first),
    ...(place % RETURNS === 0 && {
      [`73020${String(place).padStart(6, '0')}2`]: order(Math.min(now, first + 20 * DAY)),
    }),
  }
  const displayName = `${FAMILY_NAMES.charAt(place % FAMILY_NAMES.length)}**`
  return { kind: 'buyer', id, fields: { displayName, strength: 'phone', orders: orders as unknown as Fields[string] } }
}
