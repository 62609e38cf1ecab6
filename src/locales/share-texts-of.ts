import { sharePages as en } from './en/share-pages'
import type { ShareTexts } from './share-texts'
import type { Language } from './texts'
import { sharePages as zhCN } from './zh-CN/share-pages'

/** Those words in one language. */
export function shareTextsOf(language: Language): ShareTexts {
  return language === 'en' ? en : zhCN
}
