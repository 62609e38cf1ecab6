import { memo, useCallback } from 'react'
import { TextArea } from '@/ui/text-area'
import { useLogForm, useLogStore } from './log-context'
import { useLogText } from './use-log-text'

const MAX_LENGTH = 500

/** One sentence of the review. */
export const ReviewField = memo(function ReviewField({ field }: { readonly field: 'wentWell' | 'changeNext' }) {
  const store = useLogStore()
  const text = useLogText()
  const value = useLogForm((form) => form.values[field])
  const input = useCallback((typed: string) => store.type(field, typed), [store, field])
  return (
    <TextArea
      id={`field-${field}`}
      label={text.fields[field]}
      value={value}
      placeholder={text.placeholders[field]}
      maxLength={MAX_LENGTH}
      onInput={input}
    />
  )
})
