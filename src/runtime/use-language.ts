import { languageOf } from './preferences'
import { useRuntime } from './runtime-provider'
import { usePreferences } from './use-preferences'

/** The language that screens speak. */
export function useLanguage(): 'zh-CN' | 'en' {
  return languageOf(usePreferences(), useRuntime().device)
}
