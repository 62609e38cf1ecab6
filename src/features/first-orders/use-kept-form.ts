import { useRef, useState } from 'react'
import { useDraft } from '@/runtime/use-draft'

export interface KeptForm<T> {
  readonly form: T
  readonly change: (changed: Partial<T>) => void
  /** What was typed is on record now: the form begins anew. */
  readonly finish: () => void
}

const asTyped = <T>(form: T): T => form

/**
 * What is typed, kept at every change until it is saved: an app that is killed loses none of it. `forStorage` gives what
 * of it may be written down.
 */
export function useKeptForm<T extends object>(
  key: string,
  start: T,
  forStorage: (form: T) => T = asTyped,
): KeptForm<T> {
  const draft = useDraft<T>(`first-orders/${key}`)
  const [empty] = useState(start)
  const [form, setForm] = useState<T>(() => ({ ...empty, ...draft.found }))
  // Not in an updater: React leaves those of a sheet that closes in the same turn undone.
  const latest = useRef(form)
  const put = (next: T) => {
    latest.current = next
    setForm(next)
  }
  const change = (changed: Partial<T>) => {
    put({ ...latest.current, ...changed })
    void draft.save(forStorage(latest.current))
  }
  const finish = () => {
    // What was typed on while it was being saved stays.
    if (latest.current !== form) return
    put(empty)
    void draft.clear()
  }
  return { form, change, finish }
}
