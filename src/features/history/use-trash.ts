import { useMemo } from 'react'
import { trashOf, type Deletable, type Trashed, type TrashKind } from '@/domain/team/trash'
import { stampMilliseconds } from '@/protocol/stamp'
import type { TeamReplica } from '@/replica/open-replica'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'

const KINDS: readonly TrashKind[] = ['session', 'photo', 'account', 'anchor', 'plan']

/** What was deleted in the last 30 days. A slot that had shows is not deleted: it ended, and can go on. */
export function useTrash(): readonly Trashed[] {
  const replica = useReplica()
  const sessions = useRecords('session')
  const photos = useRecords('photo')
  const accounts = useRecords('account')
  const anchors = useRecords('anchor')
  const plans = useRecords('plan')
  const now = useNow()
  // A new object whenever one of them changed, a deleted one too.
  const team = useMemo(
    () => ({ replica, lists: [sessions, photos, accounts, anchors, plans] }),
    [replica, sessions, photos, accounts, anchors, plans],
  )
  return useMemo(() => trashOf([...deletedOf(team.replica), ...endedSlots(team.replica)], now), [team, now])
}

function deletedOf(replica: TeamReplica): readonly Deletable[] {
  return KINDS.flatMap((kind) =>
    replica.past.deletedIds(kind).flatMap((id) => {
      const record = replica.find(kind, id)
      const isNight = record !== undefined && 'type' in record && record.type === 'night'
      return record && !isNight ? [{ kind, id, deletedAt: record.deletedAt }] : []
    }),
  )
}

function endedSlots(replica: TeamReplica): readonly Deletable[] {
  return [...replica.records('plan').values()].flatMap((plan) => {
    if (plan.type !== 'slot' || !plan.until || plan.followedBy) return []
    const ended = replica.past.heads('plan', plan.id).find(({ field }) => field === 'until')
    return ended ? [{ kind: 'plan' as const, id: plan.id, deletedAt: stampMilliseconds(ended.stamp) }] : []
  })
}
