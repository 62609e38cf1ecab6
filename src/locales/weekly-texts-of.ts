import { weekly as en } from './en/weekly'
import type { Language } from './texts'
import type { WeeklyTexts } from './weekly-texts'
import { weekly as zhCN } from './zh-CN/weekly'

/** The words of those screens in one language. */
export function weeklyTextsOf(language: Language): WeeklyTexts {
  return language === 'en' ? en : zhCN
}
