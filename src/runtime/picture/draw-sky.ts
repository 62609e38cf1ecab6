import type { Sky } from '@/domain/share-card/sky'
import type { Brush } from '@/services/picture/picture'

/** A card's own measure, 5:4 as chats show it; it is drawn at twice that. */
export const CARD = { width: 500, height: 400 } as const
const HORIZON = 348
const SUN = { x: 400, risenY: 327.5, risenRadius: 16, horizonRadius: 20 } as const
const GLOW = { radius: 330, flattened: 0.2 } as const

const DAWN: readonly Stop[] = [
  [0, '#101C30'],
  [0.4, '#17253D'],
  [0.72, '#2B3A5A'],
  [0.87, '#4A4560'],
]
const NIGHT: readonly Stop[] = [
  [0, '#0B1423'],
  [0.4, '#101C30'],
  [0.72, '#1B2A46'],
  [0.87, '#2B3A5A'],
]
/** x, y, radius; the larger ones shine brighter. */
const STARS: readonly (readonly [number, number, number])[] = [
  ...([
    [356, 144, 2],
    [394, 182, 1.5],
    [432, 136, 2.6],
    [462, 172, 1.9],
    [376, 216, 2.4],
    [420, 212, 1.4],
  ] as const),
  ...([
    [466, 226, 2.1],
    [52, 314, 1.9],
    [104, 326, 1.4],
    [150, 310, 2.3],
    [206, 328, 1.5],
    [262, 312, 1.9],
  ] as const),
  ...([
    [312, 326, 2.4],
    [360, 314, 1.4],
    [408, 328, 2],
    [452, 312, 1.6],
  ] as const),
]

type Stop = readonly [place: number, colour: string]

/** The ground of a card: night with stars, the sun on the horizon, or risen; without a sun where nothing compares. */
export function drawSky(brush: Brush, sky: Sky): void {
  const isNight = sky === 'stars'
  const ground = brush.createLinearGradient(0, 0, 0, CARD.height)
  for (const [place, colour] of isNight ? NIGHT : DAWN) ground.addColorStop(place, colour)
  brush.fillStyle = ground
  brush.fillRect(0, 0, CARD.width, CARD.height)
  if (isNight) drawStars(brush)
  else drawGlow(brush, sky === 'risen' ? 0.95 : 0.7)
  if (sky === 'risen') disc(brush, SUN.risenY, SUN.risenRadius)
  if (sky === 'horizon') disc(brush, HORIZON, SUN.horizonRadius)
  brush.fillStyle = '#0C1626'
  brush.fillRect(0, HORIZON, CARD.width, CARD.height - HORIZON)
  brush.fillStyle = isNight ? '#5C6E92' : '#F6A873'
  brush.fillRect(0, HORIZON - 0.8, CARD.width, 1.6)
}

function drawStars(brush: Brush): void {
  for (const [x, y, radius] of STARS) {
    brush.fillStyle = `rgba(220, 229, 245, ${radius >= 2 ? 0.9 : 0.62})`
    brush.beginPath()
    brush.arc(x, y, radius, 0, Math.PI * 2)
    brush.fill()
  }
}

function drawGlow(brush: Brush, strength: number): void {
  brush.save()
  brush.translate(SUN.x, HORIZON)
  brush.scale(1, GLOW.flattened)
  const glow = brush.createRadialGradient(0, 0, 0, 0, 0, GLOW.radius)
  glow.addColorStop(0, `rgba(255, 200, 155, ${strength})`)
  glow.addColorStop(0.3, `rgba(240, 138, 75, ${strength * 0.74})`)
  glow.addColorStop(1, 'rgba(240, 138, 75, 0)')
  brush.fillStyle = glow
  brush.fillRect(-SUN.x, -GLOW.radius, CARD.width, GLOW.radius)
  brush.restore()
}

function disc(brush: Brush, y: number, radius: number): void {
  brush.fillStyle = '#FFE3CB'
  brush.beginPath()
  brush.arc(SUN.x, y, radius, 0, Math.PI * 2)
  brush.fill()
}
