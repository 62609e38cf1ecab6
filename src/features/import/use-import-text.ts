import type { ImportTexts } from '@/locales/import-texts'
import { importTextsOf } from '@/locales/import-texts-of'
import { useLanguage } from '@/runtime/use-language'

/** The words of the importer, in the language that the page speaks. */
export function useImportText(): ImportTexts {
  return importTextsOf(useLanguage())
}
