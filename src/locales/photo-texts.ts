import type { photos } from './zh-CN/photos'

/** The words of pictures. They are not among `Texts`: only sub-packages read them. */
export type PhotoTexts = typeof photos
