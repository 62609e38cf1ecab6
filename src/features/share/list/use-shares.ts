import { useCallback, useEffect, useState } from 'react'
import type { ShareEntry } from '@/protocol/share'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'

/** What one call takes back. */
const PORTION = 20

export interface Shares {
  readonly live: readonly ShareEntry[]
  readonly past: readonly ShareEntry[]
}

export type SharesState =
  | { readonly state: 'local' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | (Shares & { readonly state: 'read' })

/** The team's links as the cloud has them now, and how one is taken back. */
export function useShares() {
  const { cloud } = useRuntime()
  const { active } = useTeams()
  const teamId = active?.home === 'cloud' ? active.teamId : undefined
  const [shares, setShares] = useState<SharesState>(teamId === undefined ? { state: 'local' } : { state: 'loading' })
  const read = useCallback(async (): Promise<SharesState> => {
    if (teamId === undefined) return { state: 'local' }
    const reply = await cloud.call('share.list', { teamId })
    return reply.ok ? { state: 'read', ...reply.data } : { state: 'failed' }
  }, [cloud, teamId])
  useEffect(() => {
    let isWanted = true
    void read().then((found) => isWanted && setShares(found))
    return () => {
      isWanted = false
    }
  }, [read])
  /** False: not all of them were. */
  const setRevoked = async (ids: readonly string[], isRevoked: boolean): Promise<boolean> => {
    if (teamId === undefined) return false
    let isDone = true
    for (let from = 0; from < ids.length && isDone; from += PORTION) {
      const request = { teamId, ids: ids.slice(from, from + PORTION), isRevoked }
      isDone = (await cloud.call('share.revoke', request)).ok
    }
    setShares(await read())
    return isDone
  }
  const retry = () => {
    setShares({ state: 'loading' })
    void read().then(setShares)
  }
  return { shares, setRevoked, retry }
}
