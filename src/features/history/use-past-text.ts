import type { PastTexts } from '@/locales/past-texts'
import { pastTextsOf } from '@/locales/past-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of the pages about what was changed and deleted, in the language that the page speaks. */
export function usePastText(): PastTexts {
  return pastTextsOf(useLanguage())
}
