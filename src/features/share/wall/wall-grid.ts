/** The width that the skies share, in the measure of the design. */
export const WALL_WIDTH = 520
/** Taller than this the skies become smaller instead. */
const MOST_HEIGHT = 640
/** A few skies do not fill the picture: they keep their size. */
const LEAST_COLUMNS = 3
/** A sky is 5:4, as the card of its session is. */
const FLATNESS = 0.8

export interface WallGrid {
  readonly columns: number
  readonly gap: number
  readonly tile: { readonly width: number; readonly height: number }
  /** Of all rows */
  readonly height: number
}

/** How so many skies stand in rows: as large as they can while all of them have room. */
export function wallGrid(count: number): WallGrid {
  let grid = gridOf(count, LEAST_COLUMNS)
  for (let columns = LEAST_COLUMNS + 1; grid.height > MOST_HEIGHT; columns += 1) grid = gridOf(count, columns)
  return grid
}

function gridOf(count: number, columns: number): WallGrid {
  const gap = columns > 12 ? 2 : columns > 6 ? 4 : 8
  const width = (WALL_WIDTH - gap * (columns - 1)) / columns
  const height = width * FLATNESS
  const rows = Math.ceil(count / columns)
  return { columns, gap, tile: { width, height }, height: rows * height + Math.max(0, rows - 1) * gap }
}

/** Where the `place`-th sky stands, from 0, below and right of the grid's corner. */
export function placeInGrid(
  place: number,
  { columns, gap, tile }: WallGrid,
): { readonly x: number; readonly y: number } {
  const row = Math.floor(place / columns)
  return { x: (place - row * columns) * (tile.width + gap), y: row * (tile.height + gap) }
}
