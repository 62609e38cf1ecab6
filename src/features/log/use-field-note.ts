import { useMemo } from 'react'
import type { Note } from '@/ui/field-note'
import { useLogForm } from './log-context'
import type { LogField } from './log-fields'
import { noteOf } from './log-store'
import { noteWords } from './note-words'
import { useLogText } from './use-log-text'

/** What stands beside a field now; the same object while that does not change. */
export function useFieldNote(field: LogField): Note | undefined {
  const text = useLogText()
  const note = useLogForm(noteOf(field))
  return useMemo(() => note && { severity: note.tone, words: noteWords(note, text) }, [note, text])
}
