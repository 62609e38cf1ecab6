import { foldOf, TYPED_FIELDS, TYPED_UNITS, type TypedField } from './log-fields'
import type { LogForm } from './log-form'

/** Where 下一项 goes: the next figure that can be seen, none after the last. */
export function nextField(field: TypedField, openFolds: LogForm['openFolds']): TypedField | undefined {
  const after = TYPED_FIELDS.slice(TYPED_FIELDS.indexOf(field) + 1)
  return after.find((candidate) => TYPED_UNITS[candidate] !== 'text' && isShown(candidate, openFolds))
}

function isShown(field: TypedField, openFolds: LogForm['openFolds']): boolean {
  const fold = foldOf(field)
  return fold === undefined || openFolds[fold] === true
}
