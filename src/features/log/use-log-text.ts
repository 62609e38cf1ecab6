import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'

export type LogText = Texts['log']

/** The words of the log form. */
export function useLogText(): LogText {
  return useText().log
}
