/** A photo as the phone compresses it: longest side 1280, JPEG. */
export const FILE_MAX_BYTES = 300 * 1024
/** As base64, with what a call says besides, a part stays below a request's 90 KB. Every part but the last is this long. */
export const FILE_PART_BYTES = 60 * 1024

/** How many parts a file of this many bytes is sent in. */
export function partCount(sizeBytes: number): number {
  return Math.ceil(sizeBytes / FILE_PART_BYTES)
}

/** How long one part of a file is, in bytes; `part` counts from 0. */
export function partBytes(sizeBytes: number, part: number): number {
  return Math.min(FILE_PART_BYTES, sizeBytes - part * FILE_PART_BYTES)
}
