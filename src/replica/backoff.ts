import type { Random } from '@/services/random/random'

const FIRST_MILLISECONDS = 1_000
const LONGEST_MILLISECONDS = 60_000

/** How long to wait before try `attempt` (1 for the first repetition): doubling to a minute, the upper half at random. */
export function backoffMilliseconds(attempt: number, random: Random): number {
  const whole = Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** Math.min(attempt - 1, 10))
  return Math.round(whole * (0.5 + fractionOf(random) / 2))
}

/** 0 to 1, from 24 random bits. */
function fractionOf(random: Random): number {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let value = 0
  for (const letter of random.id(24)) value = value * 64 + Math.max(0, alphabet.indexOf(letter))
  return value / (64 ** 4 - 1)
}
