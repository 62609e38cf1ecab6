import type { ShareTexts } from '@/locales/share-texts'
import { shareTextsOf } from '@/locales/share-texts-of'
import { languageOf } from '@/runtime/preferences'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'

/** The words of sharing, in the language that the page speaks. */
export function useShareText(): ShareTexts {
  return shareTextsOf(languageOf(usePreferences(), useRuntime().device))
}
