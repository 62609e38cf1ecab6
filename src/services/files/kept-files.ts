import type { Storage } from '../storage/storage'

/**
 * Files that the phone keeps: bytes as base64 under keys like those of {@link Storage}, with the same promises. They
 * stand beside the texts, so whoever removes a folder of texts removes the folder of this name here too.
 */
export interface KeptFiles extends Storage {
  /** What an image on the screen, or the viewer, opens; nothing where there is no such file. Good while the app runs. */
  address(key: string): Promise<string | undefined>
}
