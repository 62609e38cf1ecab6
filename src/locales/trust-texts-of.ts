import { trustPages as en } from './en/trust-pages'
import type { Language } from './texts'
import type { TrustTexts } from './trust-texts'
import { trustPages as zhCN } from './zh-CN/trust-pages'

/** The words of those pages in one language. */
export function trustTextsOf(language: Language): TrustTexts {
  return language === 'en' ? en : zhCN
}
