import { photos as en } from './en/photos'
import type { PhotoTexts } from './photo-texts'
import { useText } from './text-context'
import { photos as zhCN } from './zh-CN/photos'

/** The words of pictures, in the language of the page. */
export function usePhotoText(): PhotoTexts {
  return useText().language === 'en' ? en : zhCN
}
