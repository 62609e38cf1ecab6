import type { TeamDocument } from '#cloud/store/documents'
import { SWEEP_PAUSE_MS } from './limits'
import type { Scope } from './scope'

/** The team as a call that writes it leaves it: where its files are to be swept, they are once the call is carried out. */
export function withSweep(team: TeamDocument, { clock, unswept }: Scope): TeamDocument {
  const now = clock.now()
  if (team.sweepAt === undefined || now < team.sweepAt) return team
  unswept.add(team.teamId)
  return { ...team, sweepAt: now + SWEEP_PAUSE_MS }
}
