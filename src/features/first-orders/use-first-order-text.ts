import type { FirstOrderTexts } from '@/locales/first-order-texts'
import { firstOrderTextsOf } from '@/locales/first-order-texts-of'
import { languageOf } from '@/runtime/preferences'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'

/** The words of 首单 and 买家, in the language that the page speaks. */
export function useFirstOrderText(): FirstOrderTexts {
  return firstOrderTextsOf(languageOf(usePreferences(), useRuntime().device))
}
