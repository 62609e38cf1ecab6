import { useSyncExternalStore } from 'react'
import type { PreferenceValues } from './preferences'
import { useRuntime } from './runtime-provider'

export function usePreferences(): PreferenceValues {
  const { preferences } = useRuntime()
  return useSyncExternalStore(preferences.subscribe, preferences.get)
}
