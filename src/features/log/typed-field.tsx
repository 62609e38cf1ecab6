import { memo, useCallback } from 'react'
import { useText } from '@/locales/text-context'
import { NumberField } from '@/ui/number-field'
import { useExplain } from '@/ui/explain'
import { FIELD_TERMS } from './field-terms'
import { useLogForm, useLogStore } from './log-context'
import { TYPED_UNITS, type TypedField as FieldName } from './log-fields'
import { nextField } from './next-field'
import { useFieldNote } from './use-field-note'

export interface TypedFieldProps {
  readonly field: Exclude<FieldName, 'wentWell' | 'changeNext'>
  readonly unit?: string
  readonly must?: string
  readonly placeholder?: string
}

/** One figure of the form. A keystroke draws this row and the bar below, and nothing else. */
export const TypedField = memo(function TypedField({ field, unit, must, placeholder }: TypedFieldProps) {
  const store = useLogStore()
  const { common, records } = useText()
  const value = useLogForm((form) => form.values[field])
  const note = useFieldNote(field)
  const isCalled = useLogForm((form) => form.called === field)
  const next = useLogForm((form) => nextField(field, form.openFolds))
  const explain = useExplain()

  const input = useCallback((typed: string) => store.type(field, typed), [store, field])
  const focus = useCallback(() => store.focus(field), [store, field])
  const blur = useCallback(() => store.leave(field), [store, field])
  const goNext = useCallback(() => store.goTo(next), [store, next])
  const explainField = useCallback(() => explain(FIELD_TERMS[field]), [explain, field])

  return (
    <NumberField
      id={`field-${field}`}
      label={records.fields[field]}
      must={must}
      value={value}
      unit={unit}
      placeholder={placeholder ?? common.optional}
      hasDecimals={TYPED_UNITS[field] !== 'count'}
      isText={TYPED_UNITS[field] === 'stay'}
      note={note}
      isFocused={isCalled}
      onInput={input}
      onFocus={focus}
      onBlur={blur}
      onNext={next ? goNext : undefined}
      onLabelTap={explainField}
      onKeyboard={store.setKeyboard}
    />
  )
})
