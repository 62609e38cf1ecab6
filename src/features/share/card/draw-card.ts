import type { Brush } from '@/services/picture/picture'
import { beginCard, drawFoot, INK, LEAST, LEFT, RIGHT, ROOM, SOFT_INK, write } from '@/runtime/picture/card-paper'
import { fitText, fontOf, type FittedText } from '@/runtime/picture/fit-text'
import type { FaceFigure } from './card-content'
import type { CardFace } from './card-face'
import { drawMark, roundedBox } from './draw-mark'

const GAP = 12

/** Draws a card: the sky, then the words of its face. No text is smaller than 18 or nearer to the edge than 34. */
export function drawCard(brush: Brush, face: CardFace): void {
  brush.save()
  beginCard(brush, face.sky)
  drawHead(brush, face)
  drawLabel(brush, face)
  drawLarge(brush, face.large)
  drawFigures(brush, face)
  drawFoot(brush, face.foot.join(' · '), face.brand)
  brush.restore()
}

function drawHead(brush: Brush, { team, date }: CardFace): void {
  brush.fillStyle = '#F8E7DC'
  roundedBox(brush, { x: LEFT, y: 26, width: 40, height: 40, radius: 10 })
  const initial = fitText(brush, { text: Array.from(team)[0] ?? '', size: 21, least: LEAST, weight: 600, width: 40 })
  write(brush, initial, { x: LEFT + 20 - initial.width / 2, y: 54, colour: '#8A4513', weight: 600 })
  const day = fitText(brush, { text: date, size: 22, least: LEAST, weight: 400, width: 150 })
  write(brush, day, { x: RIGHT - day.width, y: 56, colour: SOFT_INK })
  const x = LEFT + 52
  const width = RIGHT - day.width - GAP - x
  write(brush, fitText(brush, { text: team, size: 24, least: LEAST, weight: 600, width }), {
    ...{ x, y: 55.5, colour: INK, weight: 600 },
  })
}

function drawLabel(brush: Brush, { label, badge }: CardFace): void {
  const taken = badge ? drawBadge(brush, badge) + GAP : 0
  const fitted = fitText(brush, { text: label, size: 22, least: LEAST, weight: 400, width: ROOM - taken })
  write(brush, fitted, { x: LEFT, y: 115, colour: SOFT_INK })
}

/** At the right; answers the width that it took. */
function drawBadge(brush: Brush, { mark, words, isFilled }: NonNullable<CardFace['badge']>): number {
  const [size, weight, edge] = isFilled ? ([22, 600, 14] as const) : ([20, 400, 0] as const)
  const fitted = fitText(brush, { text: words, size, least: LEAST, weight, width: ROOM / 2 })
  const width = fitted.width + 26 + edge * 2
  const x = RIGHT - width
  if (isFilled) {
    brush.fillStyle = 'rgba(255, 255, 255, 0.14)'
    roundedBox(brush, { x, y: 86, width, height: 42, radius: 10 })
  }
  drawMark(brush, mark, { x: x + edge, y: 98, size: 18, colour: isFilled ? INK : SOFT_INK, stroke: 1.8 })
  const colour = isFilled ? INK : SOFT_INK
  write(brush, fitted, { x: x + edge + 26, y: 115, colour, ...(isFilled && { weight: 600 as const }) })
  return width
}

function drawLarge(brush: Brush, { text, sign, mark }: CardFace['large']): void {
  let x = LEFT
  if (mark) {
    drawMark(brush, mark, { x: x - 9, y: 143, size: 58, colour: INK, stroke: 2.8 })
    x += 51
  }
  if (sign) {
    brush.font = fontOf(50, 600)
    brush.fillStyle = INK
    brush.fillText(sign, x, 205)
    x += brush.measureText(sign).width + 4
  }
  write(brush, fitText(brush, { text, size: 76, least: 32, weight: 600, width: RIGHT - x }), {
    ...{ x, y: 205, colour: INK, weight: 600 },
  })
}

interface Column {
  readonly figure: FaceFigure
  readonly label: FittedText
  readonly width: number
}

const SIGN_SIZE = 21
const UNIT_SIZE = 20

function drawFigures(brush: Brush, { figures, large }: CardFace): void {
  const room = (ROOM - GAP * 2 * (figures.length - 1)) / Math.max(1, figures.length)
  let size = 32
  let columns: readonly Column[]
  do {
    columns = figures.map((figure) => columnOf(brush, figure, { size, room }))
    size -= 1
  } while (size >= LEAST && sumOf(columns) + GAP * (columns.length - 1) > ROOM)
  const gap = columns.length > 1 ? (ROOM - sumOf(columns)) / (columns.length - 1) : 0
  const top = large.sign ? 260 : 250
  let x = LEFT
  for (const column of columns) {
    write(brush, column.label, { x, y: top, colour: SOFT_INK })
    drawFigure(brush, column.figure, { x, y: top + 41, size: size + 1 })
    x += column.width + gap
  }
}

const sumOf = (columns: readonly Column[]) => columns.reduce((sum, { width }) => sum + width, 0)

function columnOf(brush: Brush, figure: FaceFigure, { size, room }: { size: number; room: number }): Column {
  const label = fitText(brush, { text: figure.label, size: 20, least: LEAST, weight: 400, width: room })
  return { figure, label, width: Math.max(label.width, figureWidth(brush, figure, size)) }
}

function figureWidth(brush: Brush, { sign = '', number, unit = '' }: FaceFigure, size: number): number {
  brush.font = fontOf(SIGN_SIZE, 600)
  const before = brush.measureText(sign).width
  brush.font = fontOf(size, 600)
  const middle = brush.measureText(number).width
  brush.font = fontOf(UNIT_SIZE, 400)
  return before + middle + (unit === '' ? 0 : brush.measureText(unit).width + 4)
}

function drawFigure(brush: Brush, figure: FaceFigure, place: { x: number; y: number; size: number }): void {
  const { sign = '', number, unit = '' } = figure
  let { x } = place
  const put = (text: string, font: string, colour: string) => {
    if (text === '') return
    brush.font = font
    brush.fillStyle = colour
    brush.fillText(text, x, place.y)
    x += brush.measureText(text).width
  }
  put(sign, fontOf(SIGN_SIZE, 600), INK)
  put(number, fontOf(place.size, 600), INK)
  x += 4
  put(unit, fontOf(UNIT_SIZE, 400), '#E6EBF4')
}
