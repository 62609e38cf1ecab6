import type { Brush } from '@/services/picture/picture'
import type { FaceMark } from './card-face'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
}

/** A filled box with round corners, in the fill that is set. */
export function roundedBox(brush: Brush, { x, y, width, height, radius }: Box): void {
  const [right, bottom] = [x + width, y + height]
  brush.beginPath()
  brush.moveTo(x + radius, y)
  brush.arcTo(right, y, right, bottom, radius)
  brush.arcTo(right, bottom, x, bottom, radius)
  brush.arcTo(x, bottom, x, y, radius)
  brush.arcTo(x, y, right, y, radius)
  brush.closePath()
  brush.fill()
}

type Line = readonly (readonly [number, number])[]

/** In the measure of the icons, 24 by 24. */
const LINES: Readonly<Record<FaceMark, readonly Line[]>> = {
  up: [
    [
      [12, 20],
      [12, 4.6],
    ],
    [
      [5.6, 11],
      [12, 4.6],
      [18.4, 11],
    ],
  ],
  down: [
    [
      [12, 4],
      [12, 19.4],
    ],
    [
      [5.6, 13],
      [12, 19.4],
      [18.4, 13],
    ],
  ],
  near: [waveAt(9.5), waveAt(15.5)],
  hidden: [
    eyelid(-1),
    eyelid(1),
    circle(),
    [
      [4, 4],
      [20, 20],
    ],
  ],
}

function waveAt(y: number): Line {
  return Array.from(
    { length: 13 },
    (_, step) => [4 + step * 1.33, y - 2 * Math.sin((step / 12) * Math.PI * 2)] as const,
  )
}

function eyelid(side: 1 | -1): Line {
  return Array.from(
    { length: 13 },
    (_, step) => [2.8 + step * 1.53, 12 + side * 6.4 * Math.sin((step / 12) * Math.PI)] as const,
  )
}

function circle(): Line {
  return Array.from({ length: 13 }, (_, step) => {
    const turn = (step / 12) * Math.PI * 2
    return [12 + 2.8 * Math.cos(turn), 12 + 2.8 * Math.sin(turn)] as const
  })
}

export interface MarkPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  /** In the measure of the icons */
  readonly stroke: number
}

/** An arrow, the wave of "near", or the eye that is struck through. */
export function drawMark(brush: Brush, mark: FaceMark, { x, y, size, colour, stroke }: MarkPlace): void {
  brush.save()
  brush.translate(x, y)
  brush.scale(size / 24, size / 24)
  brush.strokeStyle = colour
  brush.lineWidth = stroke
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  for (const line of LINES[mark]) {
    brush.beginPath()
    for (const [place, [left, top]] of line.entries()) {
      if (place === 0) brush.moveTo(left, top)
      else brush.lineTo(left, top)
    }
    brush.stroke()
  }
  brush.restore()
}
