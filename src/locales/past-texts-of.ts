import { pastPages as en } from './en/past-pages'
import type { PastTexts } from './past-texts'
import type { Language } from './texts'
import { pastPages as zhCN } from './zh-CN/past-pages'

/** The words of those pages in one language. */
export function pastTextsOf(language: Language): PastTexts {
  return language === 'en' ? en : zhCN
}
