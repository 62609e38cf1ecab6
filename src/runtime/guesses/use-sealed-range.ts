import { useCallback, useSyncExternalStore } from 'react'
import type { GuessRange } from '@/domain/guess/seal'
import { useRuntime } from '../runtime-provider'

/** The range under one's own seal, on the phone that sealed it. */
export function useSealedRange(commitHash: string | undefined): GuessRange | undefined {
  const { guesses } = useRuntime()
  return useSyncExternalStore(
    guesses.subscribe,
    useCallback(() => (commitHash === undefined ? undefined : guesses.rangeOf(commitHash)), [guesses, commitHash]),
  )
}
