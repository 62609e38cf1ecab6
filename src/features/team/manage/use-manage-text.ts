import type { ManageTexts } from '@/locales/manage-texts'
import { manageTextsOf } from '@/locales/manage-texts-of'
import { languageOf } from '@/runtime/preferences'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'

/** The words of the pages about members and data, in the language that the page speaks. */
export function useManageText(): ManageTexts {
  return manageTextsOf(languageOf(usePreferences(), useRuntime().device))
}
