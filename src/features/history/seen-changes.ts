import type { PastChange } from './history-entry'

/**
 * Keeps every change that a page has shown: the phone's copy forgets a change that a later one supersedes, and an open
 * history must not.
 */
export class SeenChanges {
  private readonly byKey = new Map<string, PastChange>()

  /** All changes seen so far; where one was seen in part, the fuller one stands. */
  with(changes: readonly PastChange[]): readonly PastChange[] {
    for (const change of changes) {
      const key = `${change.stamp}/${change.id}`
      const fields = { ...this.byKey.get(key)?.fields, ...change.fields }
      this.byKey.set(key, { ...change, fields })
    }
    return [...this.byKey.values()]
  }
}
