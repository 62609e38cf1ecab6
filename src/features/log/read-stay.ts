import { plainNumber } from './read-count'

export type StayProblem = 'not_a_length' | 'too_large'

export type ReadStay =
  { readonly ok: true; readonly seconds: number } | { readonly ok: false; readonly problem: StayProblem }

const MAX_SECONDS = 24 * 3600
const WORDS = /^(?:(\d+)(?:小时|时|h))?(?:(\d+)(?:分钟|分|min|m))?(?:(\d+)(?:秒钟|秒|s)?)?$/i
const CLOCK = /^(?:(\d+):)?(\d+):([0-5]?\d)$/

/**
 * A length as the dashboard shows it or as people type it: `9分20秒`, `9分`, `9:20`, `1:02:03`, and bare `560` in seconds.
 * Never empty.
 */
export function readStay(text: string): ReadStay {
  const plain = plainNumber(text)
  const match = CLOCK.exec(plain) ?? WORDS.exec(plain)
  if (!match || plain === '') return { ok: false, problem: 'not_a_length' }
  const [, hours = '0', minutes = '0', seconds = '0'] = match
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return total <= MAX_SECONDS ? { ok: true, seconds: total } : { ok: false, problem: 'too_large' }
}
