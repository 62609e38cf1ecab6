import { DecodeUTF8, Unzip, UnzipInflate } from 'fflate'

/** So much of the packed file is read without a pause; inflated it may be twenty times as long. */
const PUSH_BYTES = 4_096

/** Thrown for a file that is no workbook or is cut short. */
export class BrokenWorkbookError extends Error {
  readonly code = 'workbook_broken'
  constructor(message: string) {
    super(message)
    this.name = 'BrokenWorkbookError'
  }
}

/**
 * The text of one file in a zip, a piece at a time; nothing is yielded where there is none of that name. It is inflated as it
 * is read, never whole. `BrokenWorkbookError` for what cannot be inflated.
 */
export function* zipEntryText(zip: Uint8Array, name: string): Generator<string> {
  let pieces: string[] = []
  let isOver = false
  let failure: Error | undefined
  const unzip = new Unzip((file) => {
    if (file.name !== name) return
    const decoder = new DecodeUTF8((text) => pieces.push(text))
    file.ondata = (error, data, final) => {
      if (error) failure = error
      else decoder.push(data, final)
      isOver = final
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let from = 0; from < zip.length && !isOver; from += PUSH_BYTES) {
    pieces = []
    pushed(unzip, zip.subarray(from, from + PUSH_BYTES), from + PUSH_BYTES >= zip.length)
    if (failure) throw new BrokenWorkbookError(failure.message)
    yield pieces.join('')
  }
}

/** Names of the files in a zip. */
export function zipEntryNames(zip: Uint8Array): readonly string[] {
  const names: string[] = []
  const unzip = new Unzip((file) => names.push(file.name))
  pushed(unzip, zip, true)
  return names
}

/** fflate throws objects of its own for a zip that is cut. */
function pushed(unzip: Unzip, bytes: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(bytes, isLast)
  } catch (error) {
    throw new BrokenWorkbookError(error instanceof Error ? error.message : String(error))
  }
}
