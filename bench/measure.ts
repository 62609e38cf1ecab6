import type { Line, Ratio, Subject, Unit } from './subject'

/** One line of the benchmark's report. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: Unit | 'ratio'
  /** What `value` must not pass; for `atLeast`, what it must reach. Absent where the figure is only told. */
  readonly bound?: number
  readonly atLeast?: boolean
  /** What stood beside it in the same run. */
  readonly peer?: string
  readonly ok: boolean
}

/**
 * What ten times the size may cost: less than its power of 1.3, or twice what it costs the limit, for caches and garbage
 * make even `JSON.parse` grow by more than ten.
 */
export const MOST_GROWTH = 20
export const MOST_GROWTH_OF_LIMIT = 2

/** All figures of a subject under their names; what was left out has none. */
export function measuresOf(subject: Subject): readonly Measure[] {
  return [...oursOf(subject), ...growthOf(subject), ...subject.peers.flatMap((peer) => peerMeasures(subject, peer))]
}

/** Ours against a peer in one column, as its ratio has it; nothing where one of them was left out. */
export function ratioAt(ratio: Ratio, ours: number | null | undefined, peer: number | null | undefined) {
  if (typeof ours !== 'number' || typeof peer !== 'number') return undefined
  return ratio.of === 'over' ? ours / peer : peer / ours
}

/** The most that `growthAt` may be. The limit is the first peer. */
export function growthBoundAt({ peers }: Pick<Subject, 'peers'>, place: number): number {
  const ofLimit = peers[0] ? growthAt(peers[0].values, place) : undefined
  return Math.max(MOST_GROWTH, MOST_GROWTH_OF_LIMIT * (ofLimit ?? 0))
}

/** How many times the value of the size before; nothing at the first size. */
export function growthAt(values: Line['values'], place: number): number | undefined {
  const [before, now] = [values[place - 1], values[place]]
  return typeof before === 'number' && typeof now === 'number' ? now / before : undefined
}

function oursOf({ name, unit, columns, ours, allowed }: Subject): readonly Measure[] {
  return columns.flatMap((column, place) => {
    const value = ours.values[place]
    const bound = allowed?.values[place]
    if (typeof value !== 'number') return []
    const measure = { name: joined(name, column.key, ours.key), value, unit }
    return [bound === undefined ? told(measure) : atMost({ ...measure, bound, peer: allowed?.label ?? '' })]
  })
}

function growthOf(subject: Subject): readonly Measure[] {
  const { name, columns, ours, isGrowing } = subject
  if (!isGrowing) return []
  return columns.flatMap(({ key }, place) => {
    const value = growthAt(ours.values, place)
    if (value === undefined) return []
    const bound = rounded(growthBoundAt(subject, place))
    const peer = columns[place - 1]?.label ?? ''
    return [atMost({ name: joined(name, key, 'growth'), value, unit: 'ratio', bound, peer })]
  })
}

function peerMeasures({ name, unit, columns, ours }: Subject, peer: Line): readonly Measure[] {
  return columns.flatMap(({ key }, place) => {
    const value = peer.values[place]
    if (typeof value !== 'number') return []
    const figure = told({ name: joined(name, key, peer.key), value, unit })
    const ratio = peer.ratio && ratioAt(peer.ratio, ours.values[place], value)
    if (!peer.ratio || ratio === undefined) return [figure]
    const against = { name: joined(name, key, peer.ratio.key), value: ratio, unit: 'ratio', peer: peer.label } as const
    const bound = key === '' ? peer.ratio.bound : undefined
    if (bound === undefined) return [figure, told(against)]
    return [figure, peer.ratio.of === 'over' ? atMost({ ...against, bound }) : atLeast({ ...against, bound })]
  })
}

type Told = Pick<Measure, 'name' | 'value' | 'unit' | 'peer'>
type Bounded = Told & Required<Pick<Measure, 'bound' | 'peer'>>

/** A duration is a goal, the ratios are the gate. */
function told({ value, ...rest }: Told): Measure {
  return { ...rest, value: rounded(value), ok: true }
}

function atMost({ value, ...rest }: Bounded): Measure {
  return { ...rest, value: rounded(value), ok: value <= rest.bound }
}

function atLeast({ value, ...rest }: Bounded): Measure {
  return { ...rest, value: rounded(value), atLeast: true, ok: value >= rest.bound }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.')
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
