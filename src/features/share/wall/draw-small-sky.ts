import type { Sky } from '@/domain/share-card/sky'
import type { Brush } from '@/services/picture/picture'

export interface SkyBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const HORIZON = 0.76
const SUN_RADIUS = 0.16
const STAR_RADIUS = 0.035
/** As large as on a card, on however large a tile. */
const MOST_STAR_RADIUS = 2
/** In shares of the width and of the height. */
const STARS = [
  [0.2, 0.24],
  [0.46, 0.44],
  [0.62, 0.18],
  [0.82, 0.36],
] as const

const COLOURS: Readonly<Record<Sky, readonly [top: string, bottom: string]>> = {
  risen: ['#2B3A5A', '#F08A4B'],
  horizon: ['#1B2A46', '#B5694F'],
  stars: ['#101C30', '#22314F'],
  plain: ['#2A3448', '#3A465C'],
}

/** A sky small enough for a wall: the sun is larger than on a card, so that it can still be told. */
export function drawSmallSky(brush: Brush, sky: Sky, { x, y, width, height }: SkyBox): void {
  const horizon = y + height * HORIZON
  const [top, bottom] = COLOURS[sky]
  const air = brush.createLinearGradient(0, y, 0, horizon)
  air.addColorStop(0, top)
  air.addColorStop(1, bottom)
  brush.fillStyle = air
  brush.fillRect(x, y, width, height)
  const radius = width * SUN_RADIUS
  if (sky === 'risen') disc(brush, { x: x + width * 0.7, y: horizon - radius * 1.3, radius })
  if (sky === 'horizon') disc(brush, { x: x + width * 0.7, y: horizon, radius })
  if (sky === 'stars') {
    const bright = Math.min(width * STAR_RADIUS, MOST_STAR_RADIUS)
    for (const [left, up] of STARS) disc(brush, { x: x + left * width, y: y + up * height, radius: bright })
  }
  brush.fillStyle = '#0C1626'
  brush.fillRect(x, horizon, width, y + height - horizon)
}

function disc(brush: Brush, { x, y, radius }: { x: number; y: number; radius: number }): void {
  brush.fillStyle = '#FFE3CB'
  brush.beginPath()
  brush.arc(x, y, radius, 0, Math.PI * 2)
  brush.fill()
}
