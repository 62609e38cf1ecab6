import type { LogText } from './use-log-text'
import type { FieldNote } from './field-notes'

/** What a note says: what to do, never what went wrong alone. */
export function noteWords(note: FieldNote, text: LogText): string {
  switch (note.reason) {
    case 'missing':
      return note.with ? text.missingOneOfTwo : text.missing
    case 'unreadable':
      return text.problems[note.problem]
    default:
      return text.rules[note.rule]
  }
}
