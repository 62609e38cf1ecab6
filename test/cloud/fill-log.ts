import type { Change } from '@/protocol/change'
import type { Store } from '#cloud/store/store'
import { batchOf, OWNER_ID, START, TEAM_ID } from './cloud-fixture'

const AT_ONCE = 500

/** Puts a batch for each list of changes behind what `work` holds, as appending them would, many in one transaction. */
export async function fillLog(store: Store, batches: readonly (readonly Change[])[]): Promise<void> {
  for (let from = 0; from < batches.length; from += AT_ONCE) {
    await store.transact(async (transaction) => {
      const team = await transaction.get('teams', TEAM_ID)
      if (!team) throw new Error('create the team first')
      let seq = team.heads.work ?? 0
      for (const changes of batches.slice(from, from + AT_ONCE)) {
        seq += 1
        const records = [...new Set(changes.map(({ kind, id }) => `${kind}:${id}`))]
        const place = { teamId: TEAM_ID, seq, memberId: OWNER_ID, at: START }
        const batch = batchOf(changes)
        await transaction.put('batches', `${TEAM_ID}:work:${batch.id}`, { ...batch, ...place, hash: 'h', records })
      }
      await transaction.put('teams', TEAM_ID, { ...team, heads: { ...team.heads, work: seq } })
    })
  }
}
