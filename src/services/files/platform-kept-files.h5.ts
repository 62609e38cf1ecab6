import type { Storage } from '../storage/storage'
import type { KeptFiles } from './kept-files'
import { createKeptTexts } from './kept-texts'

/** Beside the texts, in the browser's database of the same person. */
export function createPlatformKeptFiles(storage: Storage): KeptFiles {
  return createKeptTexts(storage)
}
