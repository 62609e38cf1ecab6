import type { ManageTexts } from '@/locales/manage-texts'
import { manageTextsOf } from '@/locales/manage-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of the pages about members and data, in the language that the page speaks. */
export function useManageText(): ManageTexts {
  return manageTextsOf(useLanguage())
}
