import type { Language } from '@/locales/texts'
import { languageOf } from './preferences'
import { useRuntime } from './runtime-provider'
import { usePreferences } from './use-preferences'

/** The language that the page speaks, for words that are not among `Texts`. */
export function useLanguage(): Language {
  return languageOf(usePreferences(), useRuntime().device)
}
