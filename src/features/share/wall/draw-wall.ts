import type { Sky } from '@/domain/share-card/sky'
import { beginPicture, INK, LEAST, PICTURE_SCALE, SOFT_INK, write } from '@/runtime/picture/card-paper'
import { fitText } from '@/runtime/picture/fit-text'
import type { Drawing } from '@/runtime/picture/use-drawn'
import type { Brush } from '@/services/picture/picture'
import { drawSmallSky } from './draw-small-sky'
import { placeInGrid, WALL_WIDTH, wallGrid } from './wall-grid'

export interface WallLegend {
  readonly sky: Sky
  readonly words: string
}

/** Every word on the wall, and its skies. */
export interface WallFace {
  readonly title: string
  readonly team: string
  readonly count: string
  readonly skies: readonly Sky[]
  readonly legend: readonly WallLegend[]
  readonly brand: string
}

const LEFT = 40
const WIDTH = WALL_WIDTH + LEFT * 2
const GRID_TOP = 150
const LEGEND_SKY = { width: 25, height: 20 } as const
const LEGEND_ROW = 40
const GAP = 12

/** A wall of skies, as tall as its rows. */
export function wallDrawing(face: WallFace): Drawing {
  const grid = wallGrid(face.skies.length)
  const legendTop = GRID_TOP + grid.height + 28
  const height = legendTop + Math.ceil(face.legend.length / 2) * LEGEND_ROW + 56
  const paint = (brush: Brush) => {
    brush.save()
    beginPicture(brush)
    brush.fillStyle = '#17253D'
    brush.fillRect(0, 0, WIDTH, height)
    drawHead(brush, face)
    for (const [place, sky] of face.skies.entries()) {
      const { x, y } = placeInGrid(place, grid)
      drawSmallSky(brush, sky, { x: LEFT + x, y: GRID_TOP + y, ...grid.tile })
    }
    drawLegend(brush, face.legend, legendTop)
    const name = fitText(brush, { text: face.brand, size: 20, least: LEAST, weight: 400, width: WALL_WIDTH })
    write(brush, name, { x: LEFT + WALL_WIDTH - name.width, y: height - 32, colour: SOFT_INK })
    brush.restore()
  }
  return { size: { width: WIDTH * PICTURE_SCALE, height: Math.round(height) * PICTURE_SCALE }, paint }
}

function drawHead(brush: Brush, { title, team, count }: WallFace): void {
  const large = fitText(brush, { text: title, size: 44, least: 24, weight: 600, width: WALL_WIDTH })
  write(brush, large, { x: LEFT, y: 82, colour: INK, weight: 600 })
  const shows = fitText(brush, { text: count, size: 24, least: LEAST, weight: 400, width: WALL_WIDTH / 2 })
  write(brush, shows, { x: LEFT + WALL_WIDTH - shows.width, y: 124, colour: SOFT_INK })
  const width = WALL_WIDTH - shows.width - GAP
  const name = fitText(brush, { text: team, size: 24, least: LEAST, weight: 400, width })
  write(brush, name, { x: LEFT, y: 124, colour: SOFT_INK })
}

function drawLegend(brush: Brush, legend: readonly WallLegend[], top: number): void {
  const column = WALL_WIDTH / 2
  for (const [place, { sky, words }] of legend.entries()) {
    const x = LEFT + (place % 2) * column
    const y = top + Math.floor(place / 2) * LEGEND_ROW
    drawSmallSky(brush, sky, { x, y, ...LEGEND_SKY })
    const width = column - LEGEND_SKY.width - GAP * 2
    const fitted = fitText(brush, { text: words, size: 20, least: LEAST, weight: 400, width })
    write(brush, fitted, { x: x + LEGEND_SKY.width + GAP, y: y + 17, colour: SOFT_INK })
  }
}
