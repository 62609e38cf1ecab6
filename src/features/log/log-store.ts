import { createStore, type StoreApi } from 'zustand/vanilla'
import { judgeValues, notesWithout, type FieldNotes } from './field-notes'
import type { LogDraft } from './log-draft'
import { TYPED_UNITS, type FoldName, type LogField, type TypedField } from './log-fields'
import type { LogForm } from './log-form'
import type { ChosenValues, LogValues } from './log-values'
import { readText } from './read-values'
import { typedText, type SpellStay } from './values-of-session'

export interface LogStoreOptions {
  readonly form: Pick<LogForm, 'target' | 'sessionId' | 'initial' | 'values' | 'restored'>
  readonly openFolds: LogForm['openFolds']
  /** Called with every change of values: the draft follows each keystroke. False when storage refused it. */
  readonly keepDraft: (draft: LogDraft) => Promise<boolean>
  /** Epoch milliseconds */
  readonly now: () => number
  readonly spellStay: SpellStay
}

export interface LogStore extends StoreApi<LogForm> {
  type(field: TypedField, text: string): void
  choose(chosen: Partial<ChosenValues>): void
  focus(field: TypedField | undefined): void
  /** 下一项: the keyboard stays and the next figure comes before the person's eyes. */
  goTo(field: TypedField | undefined): void
  /** px, as the phone tells it */
  setKeyboard(height: number): void
  /** A field lost the keyboard: its text is spelled out, and the form is judged. */
  leave(field: TypedField): void
  setFold(fold: FoldName, isOpen: boolean): void
  /** Shows what a try to save found; from then on an empty required field is told of. */
  show(notes: FieldNotes): void
  /** While a save is under way no draft is kept: it would outlive what it was a draft of. */
  setSaving(isSaving: boolean): void
  /** Begins anew: cleared to what was filled in, or what was cleared put back. */
  replace(form: Pick<LogForm, 'initial' | 'values' | 'restored'>): void
}

/** One form, one subscription a field: a keystroke changes one text and, where it must, the notes about it. */
export function createLogStore({ form, openFolds, keepDraft, now, spellStay }: LogStoreOptions): LogStore {
  const store = createStore<LogForm>(() => ({ ...form, openFolds, notes: {}, isSaving: false, isDraftKept: true, keyboardHeight: 0 }))
  let isAttempted = false

  const judge = (values: LogValues) => judgeValues(values, { now: now(), isAttempted }).notes
  const keep = async () => {
    const { sessionId, initial, values, isSaving } = store.getState()
    if (isSaving) return
    const isDraftKept = await keepDraft({ sessionId, initial, values, savedAt: now() })
    if (isDraftKept !== store.getState().isDraftKept) store.setState({ isDraftKept })
  }
  const change = (values: LogValues, notes: FieldNotes) => {
    store.setState({ values, notes })
    void keep()
  }

  return {
    ...store,
    type(field, text) {
      const { values, notes } = store.getState()
      change({ ...values, [field]: text }, notesWithout(notes, field))
    },
    choose(chosen) {
      const values = { ...store.getState().values, ...chosen }
      change(values, judge(values))
    },
    focus: (focused) => store.setState({ focused }),
    goTo: (focused) => store.setState({ focused, ...(focused && { revealed: { field: focused } }) }),
    setKeyboard(keyboardHeight) {
      const { focused, keyboardHeight: before } = store.getState()
      if (keyboardHeight === before) return
      const isOpening = before === 0 && focused !== undefined
      // The keyboard covers the lower half: only when it opens may the field lie below it.
      store.setState({ keyboardHeight, ...(isOpening && { revealed: { field: focused } }) })
    },
    leave(field) {
      const { values, focused } = store.getState()
      const spelled = spelledOut(field, values, spellStay)
      const next = spelled === values[field] ? values : { ...values, [field]: spelled }
      store.setState({ notes: judge(next), ...(focused === field && { focused: undefined }) })
      if (next !== values) change(next, store.getState().notes)
    },
    setFold: (fold, isOpen) => store.setState({ openFolds: { ...store.getState().openFolds, [fold]: isOpen } }),
    show(notes) {
      isAttempted = true
      store.setState({ notes })
    },
    setSaving(isSaving) {
      store.setState({ isSaving })
      if (!isSaving) void keep()
    },
    replace({ initial, values, restored }) {
      isAttempted = false
      store.setState({ initial, restored })
      change(values, {})
    },
  }
}

/** The text in the form's own spelling where it can be read, `１８６３００` as `186,300`; untouched where it cannot. */
function spelledOut(field: TypedField, values: LogValues, spellStay: SpellStay): string {
  if (TYPED_UNITS[field] === 'text') return values[field]
  const read = readText(field, values[field])
  return read.state === 'read' ? typedText(field, read.value, spellStay) : values[field]
}

/** What stands beside a field now; a form component subscribes to one of these. */
export function noteOf(field: LogField) {
  return (form: LogForm) => form.notes[field]
}
