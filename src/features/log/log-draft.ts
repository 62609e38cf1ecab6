import { emptyValues, type LogValues } from './log-values'

/** A half-filled form as it lies on storage. */
export interface LogDraft {
  readonly sessionId: string
  readonly initial: LogValues
  readonly values: LogValues
  /** Epoch milliseconds of the last keystroke. */
  readonly savedAt: number
}

/**
 * A draft of an older version opens too: fields it did not know are empty.
 * `isLogged` says whether a session of that id was saved: then a kill came between saving and clearing, and the draft is spent.
 */
export function usableDraft(
  found: LogDraft | undefined,
  isLogged: (sessionId: string) => boolean,
): LogDraft | undefined {
  if (!found || isLogged(found.sessionId)) return undefined
  return { ...found, initial: { ...emptyValues(), ...found.initial }, values: { ...emptyValues(), ...found.values } }
}
