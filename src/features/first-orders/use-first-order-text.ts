import type { FirstOrderTexts } from '@/locales/first-order-texts'
import { firstOrderTextsOf } from '@/locales/first-order-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of 首单 and 买家, in the language that the page speaks. */
export function useFirstOrderText(): FirstOrderTexts {
  return firstOrderTextsOf(useLanguage())
}
