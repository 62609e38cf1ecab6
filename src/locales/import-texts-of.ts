import { importing as en } from './en/import'
import type { ImportTexts } from './import-texts'
import type { Language } from './texts'
import { importing as zhCN } from './zh-CN/import'

/** The words of the importer in one language. */
export function importTextsOf(language: Language): ImportTexts {
  return language === 'en' ? en : zhCN
}
