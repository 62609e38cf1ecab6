import type { ImportTexts } from '@/locales/import-texts'
import { importTextsOf } from '@/locales/import-texts-of'
import { languageOf } from '@/runtime/preferences'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'

/** The words of the importer, in the language that the page speaks. */
export function useImportText(): ImportTexts {
  return importTextsOf(languageOf(usePreferences(), useRuntime().device))
}
