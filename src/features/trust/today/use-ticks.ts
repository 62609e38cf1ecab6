import { useEffect, useMemo, useRef } from 'react'
import type { Entry, Section } from '@/domain/checklist/day-sections'
import { tick } from '@/domain/checklist/tick'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useSave } from '@/runtime/use-save'

export interface Ticks {
  /** Done, or open again where it was done. */
  readonly toggle: (checkId: string) => void
  /** Skipped, or open again where it was skipped. */
  readonly toggleSkip: (checkId: string) => void
}

interface FoundEntry {
  readonly entry: Entry
  readonly section: Section
}

export function entryIn(sections: readonly Section[], checkId: string): FoundEntry | undefined {
  for (const section of sections) {
    const entry = section.entries.find((one) => one.checkId === checkId)
    if (entry) return { entry, section }
  }
  return undefined
}

/** Ticks entries by their ids. The same object for good: a row that changes draws no other. */
export function useTicks(sections: readonly Section[]): Ticks {
  const { clock } = useRuntime()
  const { memberId, canWrite } = useMember()
  const save = useSave()
  const latest = useRef(sections)
  useEffect(() => {
    latest.current = sections
  }, [sections])
  return useMemo(() => {
    const set = (entry: Entry, state: 'done' | 'skipped') => {
      const isTakenBack = entry.state === state
      void save([tick(entry, { state: isTakenBack ? 'undone' : state, byId: memberId, at: clock.now() })])
    }
    const change = (checkId: string, state: 'done' | 'skipped') => {
      const found = entryIn(latest.current, checkId)
      if (found && canWrite) set(found.entry, state)
    }
    return {
      toggle: (checkId) => change(checkId, 'done'),
      toggleSkip: (checkId) => change(checkId, 'skipped'),
    }
  }, [clock, memberId, canWrite, save])
}
