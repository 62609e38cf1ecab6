import { MINUTE_MS } from '../calendar/units'
import type { RecordOf } from '../records/record'

const SAME_SHOW_MINUTES = 60

type Candidate = Pick<RecordOf<'session'>, 'accountId' | 'startAt'> & { readonly id?: string }

/** A session already there that may be the same show: same account, begun within 60 minutes. The nearest one. */
export function findSameShow<T extends RecordOf<'session'>>(
  candidate: Candidate,
  sessions: Iterable<T>,
): T | undefined {
  let nearest: T | undefined
  let distance = SAME_SHOW_MINUTES * MINUTE_MS
  for (const session of sessions) {
    if (session.accountId !== candidate.accountId || session.id === candidate.id) continue
    const apart = Math.abs(session.startAt - candidate.startAt)
    if (apart > distance || (apart === distance && nearest)) continue
    nearest = session
    distance = apart
  }
  return nearest
}
