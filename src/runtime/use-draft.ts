import { useMemo } from 'react'
import type { StorageResult } from '@/services/storage/storage'
import { useRuntime } from './runtime-provider'

export interface Draft<T> {
  /** What was left half-filled when the form opened; absent when nothing was. */
  readonly found?: T
  /** Call it at every change: saves that pile up become one, and the last one wins. */
  save(value: T): Promise<StorageResult<void>>
  clear(): Promise<StorageResult<void>>
}

/** The draft of one form of the open team. The same object as long as the key stays. */
export function useDraft<T>(key: string): Draft<T> {
  const { drafts, teams } = useRuntime()
  const whole = `${teams.state().active?.teamId ?? 'none'}/${key}`
  return useMemo(
    () => ({
      found: drafts.load<T>(whole),
      save: (value: T) => drafts.save(whole, value),
      clear: () => drafts.clear(whole),
    }),
    [drafts, whole],
  )
}
