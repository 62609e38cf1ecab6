import { UPDATE_POINTS } from '@/domain/refunds/refunds-due'
import type { RefundDot } from './refund-progress'

export interface Point {
  /** 0–1 of the chart's width */
  readonly x: number
  /** 0–1 of the chart's height, downwards */
  readonly y: number
}

/** A straight piece of the line, for a view that is as long as it and turned: px and radians. */
export interface Segment {
  readonly left: number
  readonly top: number
  readonly length: number
  readonly angle: number
}

/** Update points stand at even steps, as the days between them say little; a day between two lies between them. */
const STOPS: readonly (readonly [day: number, x: number])[] = [
  [0, 0.02],
  ...UPDATE_POINTS.map((day, place) => [day, 0.17 + place * 0.195] as const),
]

/** Half of the sales kept is the foot of the chart, or less where more was refunded. */
const KEPT_AT_FOOT = 0.5
const FOOT_SLACK = 0.1

/** Where day `day` stands, 0–1 of the width. */
export function dayPosition(day: number): number {
  const after = STOPS.findIndex(([stop]) => stop >= day)
  const [stop, x] = STOPS[after] ?? [30, 0.95]
  const [stopBefore, xBefore] = STOPS[Math.max(0, after - 1)] ?? [0, 0]
  return stop === stopBefore ? x : xBefore + ((day - stopBefore) / (stop - stopBefore)) * (x - xBefore)
}

/** The line of what was kept: all of it on the evening itself, then each recorded day. */
export function keptLine(dots: readonly RefundDot[]): readonly Point[] {
  const least = Math.min(1, ...dots.map(({ kept }) => kept))
  const foot = Math.max(0, Math.min(KEPT_AT_FOOT, least - FOOT_SLACK))
  return [{ ageDays: 0, kept: 1 }, ...dots].map(({ ageDays, kept }) => ({
    x: dayPosition(ageDays),
    y: (1 - kept) / (1 - foot),
  }))
}

/** The pieces between the points of a line on a chart of `width` × `height` px. */
export function segmentsOf(
  line: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Segment[] {
  return line.slice(1).map((end, place) => {
    const start = line[place] ?? end
    const across = (end.x - start.x) * width
    const down = (end.y - start.y) * height
    return {
      left: start.x * width,
      top: start.y * height,
      length: Math.hypot(across, down),
      angle: Math.atan2(down, across),
    }
  })
}
