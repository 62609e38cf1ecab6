import { foldOf, TYPED_UNITS, type LogField, type TypedField } from './log-fields'
import type { LogStore } from './log-store'

/** Brings the field before the person's eyes: its fold opens and, where it is typed, it gets the keyboard. */
export function revealField(store: LogStore, field: LogField): void {
  const fold = foldOf(field)
  if (fold) store.setFold(fold, true)
  store.goTo(undefined)
  if (isTyped(field)) store.goTo(field)
  else store.setState({ revealed: { field } })
}

function isTyped(field: LogField): field is TypedField {
  return field in TYPED_UNITS
}
