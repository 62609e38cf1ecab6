import { memo, useCallback } from 'react'
import { useFormText } from '@/locales/use-form-text'
import { TextArea } from '@/ui/text-area'
import { useLogForm, useLogStore } from './log-context'

const MAX_LENGTH = 500

/** One sentence of the review. */
export const ReviewField = memo(function ReviewField({ field }: { readonly field: 'wentWell' | 'changeNext' }) {
  const store = useLogStore()
  const { log: text, records } = useFormText()
  const value = useLogForm((form) => form.values[field])
  const input = useCallback((typed: string) => store.type(field, typed), [store, field])
  return (
    <TextArea
      id={`field-${field}`}
      label={records.fields[field]}
      value={value}
      placeholder={text.placeholders[field]}
      maxLength={MAX_LENGTH}
      onInput={input}
    />
  )
})
