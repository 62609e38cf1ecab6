import { useRuntime } from './runtime-provider'
import { usePreferences } from './use-preferences'

/** The language that screens speak: the person's choice, or the phone's. */
export function useLanguage(): 'zh-CN' | 'en' {
  const { device } = useRuntime()
  const { language } = usePreferences()
  return language === 'system' ? device.language() : language
}
