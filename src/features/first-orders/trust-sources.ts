import type { TrustSource } from '@/domain/records/buyer'

/** In the order in which they are offered. */
export const TRUST_SOURCES: readonly TrustSource[] = [
  'watched',
  'recommendation',
  'shortVideo',
  'longStay',
  'ownContact',
  'other',
]
