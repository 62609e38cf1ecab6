import type { TrustTexts } from '@/locales/trust-texts'
import { trustTextsOf } from '@/locales/trust-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of the lists and their pages, in the language that the page speaks. */
export function useTrustText(): TrustTexts {
  return trustTextsOf(useLanguage())
}
