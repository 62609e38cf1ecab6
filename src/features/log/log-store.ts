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
  readonly type: (field: TypedField, text: string) => void
  readonly choose: (chosen: Partial<ChosenValues>) => void
  readonly focus: (field: TypedField | undefined) => void
  /** 下一项: the keyboard stays and the next figure comes before the person's eyes. */
  readonly goTo: (field: TypedField | undefined) => void
  /** px, as the phone tells it */
  readonly setKeyboard: (height: number) => void
  /** A field lost the keyboard: its text is spelled out, and the form is judged. */
  readonly leave: (field: TypedField) => void
  readonly setFold: (fold: FoldName, isOpen: boolean) => void
  /** Shows what a try to save found; from then on an empty required field is told of. */
  readonly show: (notes: FieldNotes) => void
  /** While a save is under way no draft is kept: it would outlive what it was a draft of. */
  readonly setSaving: (isSaving: boolean) => void
  /** Begins anew: cleared to what was filled in, or what was cleared put back. */
  readonly replace: (form: Pick<LogForm, 'initial' | 'values' | 'restored'>) => void
}

/** What every action of one form works with. */
interface Core {
  readonly store: StoreApi<LogForm>
  readonly options: LogStoreOptions
  /** Whether saving was tried: from then on an empty required field is told of. */
  isAttempted: boolean
}

/** One form, one subscription a field: a keystroke changes one text and, where it must, the notes about it. */
export function createLogStore(options: LogStoreOptions): LogStore {
  const { form, openFolds } = options
  const store = createStore<LogForm>(() => ({
    ...form,
    openFolds,
    notes: {},
    isSaving: false,
    isDraftKept: true,
    keyboardHeight: 0,
  }))
  const core: Core = { store, options, isAttempted: false }
  return { ...store, ...valueActions(core), ...focusActions(core), ...saveActions(core) }
}

function valueActions(core: Core): Pick<LogStore, 'type' | 'choose' | 'leave' | 'replace'> {
  const { store, options } = core
  return {
    type(field, text) {
      const { values, notes } = store.getState()
      change(core, { ...values, [field]: text }, notesWithout(notes, field))
    },
    choose(chosen) {
      const values = { ...store.getState().values, ...chosen }
      change(core, values, judge(core, values))
    },
    leave(field) {
      const { values, focused, called } = store.getState()
      const spelled = spelledOut(field, values, options.spellStay)
      const next = spelled === values[field] ? values : { ...values, [field]: spelled }
      if (focused === field) store.setState({ focused: undefined })
      if (called === field) store.setState({ called: undefined })
      if (next === values) store.setState({ notes: judge(core, next) })
      else change(core, next, judge(core, next))
    },
    replace({ initial, values, restored }) {
      core.isAttempted = false
      store.setState({ initial, restored })
      change(core, values, {})
    },
  }
}

function focusActions({ store }: Core): Pick<LogStore, 'focus' | 'goTo' | 'setKeyboard' | 'setFold'> {
  return {
    focus: (focused) => store.setState({ focused }),
    goTo: (called) => store.setState({ focused: called, called, ...(called && { revealed: { field: called } }) }),
    setKeyboard(keyboardHeight) {
      const { focused, keyboardHeight: before } = store.getState()
      if (keyboardHeight === before) return
      const isOpening = before === 0 && focused !== undefined
      // The keyboard covers the lower half: only when it opens may the field lie below it.
      store.setState({ keyboardHeight, ...(isOpening && { revealed: { field: focused } }) })
    },
    setFold: (fold, isOpen) => store.setState({ openFolds: { ...store.getState().openFolds, [fold]: isOpen } }),
  }
}

function saveActions(core: Core): Pick<LogStore, 'show' | 'setSaving'> {
  return {
    show(notes) {
      core.isAttempted = true
      core.store.setState({ notes })
    },
    setSaving(isSaving) {
      core.store.setState({ isSaving })
      if (!isSaving) void keep(core)
    },
  }
}

function judge({ options, isAttempted }: Core, values: LogValues): FieldNotes {
  return judgeValues(values, { now: options.now(), isAttempted }).notes
}

function change(core: Core, values: LogValues, notes: FieldNotes): void {
  core.store.setState({ values, notes })
  void keep(core)
}

async function keep({ store, options }: Core): Promise<void> {
  const { sessionId, initial, values, isSaving } = store.getState()
  if (isSaving) return
  const isDraftKept = await options.keepDraft({ sessionId, initial, values, savedAt: options.now() })
  if (isDraftKept !== store.getState().isDraftKept) store.setState({ isDraftKept })
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
