import { useCallback, useEffect, useMemo } from 'react'
import type { Replica, StreamState } from '@/replica/replica'
import { useReplica, useReplicaValue } from './use-replica'

export interface Streams {
  readonly state: StreamState
  /** Tries once more after it failed. */
  readonly retry: () => void
}

/** Keeps streams of the open team in memory while a screen reads them. `work` is there without being asked for. */
export function useStreams(names: readonly string[]): Streams {
  const replica = useReplica()
  const joined = names.join(' ')
  const streams = useMemo(() => joined.split(' ').filter((name) => name !== ''), [joined])
  const state = useReplicaValue(useCallback((read: Replica) => read.streamState(streams), [streams]))
  const retry = useCallback(() => void replica.open(streams), [replica, streams])
  useEffect(() => {
    retry()
    return () => replica.release(streams)
  }, [replica, streams, retry])
  return { state, retry }
}
