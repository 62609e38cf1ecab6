import { managePages as en } from './en/manage-pages'
import type { ManageTexts } from './manage-texts'
import type { Language } from './texts'
import { managePages as zhCN } from './zh-CN/manage-pages'

/** The words of those pages in one language. */
export function manageTextsOf(language: Language): ManageTexts {
  return language === 'en' ? en : zhCN
}
