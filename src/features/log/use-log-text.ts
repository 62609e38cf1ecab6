import { useFormText, type FormTexts } from '@/locales/use-form-text'

export type LogText = FormTexts['log']

/** The words of the log form. */
export function useLogText(): LogText {
  return useFormText().log
}
