import type { ShareTexts } from '@/locales/share-texts'
import { shareTextsOf } from '@/locales/share-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of sharing, in the language that the page speaks. */
export function useShareText(): ShareTexts {
  return shareTextsOf(useLanguage())
}
