/** One line of the benchmark's report. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'bytes' | 'ratio'
  /** What `value` must not pass; for `atLeast`, what it must reach. Absent where the figure is only told. */
  readonly bound?: number
  readonly atLeast?: boolean
  /** What stood beside it in the same run. */
  readonly peer?: string
  readonly ok: boolean
}

/** A measure that is only told: a duration is a goal, the ratios are the gate. */
export function told(name: string, value: number, unit: Measure['unit']): Measure {
  return { name, value: rounded(value), unit, ok: true }
}

/** A figure beside its bound. */
export interface Bounded {
  readonly name: string
  readonly value: number
  readonly bound: number
  readonly unit: Measure['unit']
  readonly peer: string
}

export function atMost({ value, ...rest }: Bounded): Measure {
  return { ...rest, value: rounded(value), ok: value <= rest.bound }
}

export function atLeast({ value, ...rest }: Bounded): Measure {
  return { ...rest, value: rounded(value), atLeast: true, ok: value >= rest.bound }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
