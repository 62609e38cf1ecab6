import type { FoldName, LogField, TypedField } from './log-fields'
import type { LogDraft } from './log-draft'
import type { LogTarget } from './log-target'
import type { LogValues } from './log-values'
import type { FieldNote } from './field-notes'

/** The form in memory. `values` and `initial` are the draft; the rest is forgotten with the page. */
export interface LogForm {
  readonly target: LogTarget
  /** Random and fixed before the first save: saving twice writes one record. */
  readonly sessionId: string
  /** What the roster, the copied setup or the stored session filled in. */
  readonly initial: LogValues
  readonly values: LogValues
  /** Why a field cannot be saved, or should be looked at. Judged when a field is left, not at each keystroke. */
  readonly notes: Readonly<Partial<Record<LogField, FieldNote>>>
  /** Opened on this phone before, or opened now because the first gap lies in it. */
  readonly openFolds: Readonly<Partial<Record<FoldName, boolean>>>
  /** The field that has, or is to have, the keyboard. */
  readonly focused?: TypedField
  /** The field that the form itself gives the keyboard to; one that was touched has it already. */
  readonly called?: TypedField
  /** px; 0 while it is down. The bar below rides on it. */
  readonly keyboardHeight: number
  /** The field to bring before the person's eyes; a new object each time. */
  readonly revealed?: { readonly field: LogField }
  /** The draft that was found, shown until it is cleared or saved. */
  readonly restored?: LogDraft
  /** Nothing is asked twice, and a second tap saves nothing. */
  readonly isSaving: boolean
  /** False once storage refused the draft: then nobody is told that leaving is safe. */
  readonly isDraftKept: boolean
}
