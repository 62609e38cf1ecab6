import type { WeeklyTexts } from '@/locales/weekly-texts'
import { weeklyTextsOf } from '@/locales/weekly-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of 周报, in the language that the page speaks. */
export function useWeeklyText(): WeeklyTexts {
  return weeklyTextsOf(useLanguage())
}
