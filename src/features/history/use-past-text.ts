import type { PastTexts } from '@/locales/past-texts'
import { pastTextsOf } from '@/locales/past-texts-of'
import { languageOf } from '@/runtime/preferences'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'

/** The words of the pages about what was changed and deleted, in the language that the page speaks. */
export function usePastText(): PastTexts {
  return pastTextsOf(languageOf(usePreferences(), useRuntime().device))
}
