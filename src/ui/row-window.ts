/** Rows `first` up to, not including, `end`; `above` and `below` are the heights left out, in px. */
export interface RowWindow {
  readonly first: number
  readonly end: number
  readonly above: number
  readonly below: number
}

/** Where each row begins, in px from the first, and after the last of them where the list ends. */
export function rowOffsets(heights: readonly number[]): readonly number[] {
  const offsets = [0]
  let offset = 0
  for (const height of heights) {
    offset += height
    offsets.push(offset)
  }
  return offsets
}

/** The rows of which some part lies between two heights; at least one, as long as there are any. */
export function rowWindow(offsets: readonly number[], from: number, to: number): RowWindow {
  const count = offsets.length - 1
  const total = offsets[count] ?? 0
  if (count < 1) return { first: 0, end: 0, above: 0, below: 0 }
  const first = Math.min(lastAtOrBefore(offsets, from), count - 1)
  const end = Math.min(Math.max(lastAtOrBefore(offsets, to) + 1, first + 1), count)
  return { first, end, above: offsets[first] ?? 0, below: total - (offsets[end] ?? total) }
}

function lastAtOrBefore(offsets: readonly number[], height: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? Infinity) <= height) low = middle
    else high = middle - 1
  }
  return low
}
