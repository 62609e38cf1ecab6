import { useSyncExternalStore } from 'react'
import { useRuntime } from './runtime-provider'
import type { ShelfState } from './shelf'

/** The teams on this phone, the open one, and what went wrong in opening it. */
export function useTeams(): ShelfState {
  const { teams } = useRuntime()
  return useSyncExternalStore(teams.subscribe, teams.state)
}
