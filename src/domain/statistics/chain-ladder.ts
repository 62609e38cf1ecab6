/** Cumulative amounts: a row for each origin, oldest first, with a value for each age that is known already. */
export type Triangle = readonly (readonly number[])[]

export interface ChainLadder {
  /** From each age to the next. */
  readonly factors: readonly number[]
  /** For each origin, in the order of the rows. */
  readonly origins: readonly OriginForecast[]
  readonly reserve: number
  /** Mack's standard error of the whole reserve, or of that of the origins from this row on. */
  readonly standardErrorFrom: (row?: number) => number
}

export interface OriginForecast {
  readonly ultimate: number
  /** What is still to come. */
  readonly reserve: number
  readonly standardError: number
}

/**
 * What a triangle of cumulative amounts will come to, with the standard error of it. The first row is complete, each
 * later one at most as long as the one before it.
 * @see Mack 1993, "Distribution-free calculation of the standard error of chain ladder reserve estimates", ASTIN 23
 */
export function chainLadder(triangle: Triangle): ChainLadder {
  const ages = triangle[0]?.length ?? 0
  const links = Array.from({ length: Math.max(0, ages - 1) }, (_, age) => linkAt(triangle, age))
  const variances = variancesOf(links)
  const rows = triangle.map((row) => completed(row, links))
  const origins = triangle.map((row, index): OriginForecast => {
    const ultimate = last(rows[index] ?? [])
    const squared = ultimate ** 2 * ownVariance({ row: rows[index] ?? [], known: row.length, links, variances })
    return { ultimate, reserve: ultimate - last(row), standardError: Math.sqrt(squared) }
  })
  return {
    factors: links.map(({ factor }) => factor),
    origins,
    reserve: origins.reduce((sum, { reserve }) => sum + reserve, 0),
    standardErrorFrom: (row = 0) =>
      Math.sqrt(totalVariance({ triangle: triangle.slice(row), origins: origins.slice(row), links, variances })),
  }
}

/** How all origins that know two ages went from the one to the other. */
interface Link {
  readonly factor: number
  /** Sum of the amounts at the age before, over the origins that know the next. */
  readonly weight: number
  /** Mack's σ² as it is estimated; unknown from a single origin. */
  readonly variance: number | undefined
}

interface OwnParts {
  readonly row: readonly number[]
  readonly known: number
  readonly links: readonly Link[]
  readonly variances: readonly number[]
}

interface TotalParts extends Omit<OwnParts, 'row' | 'known'> {
  readonly triangle: Triangle
  readonly origins: readonly OriginForecast[]
}

const last = (row: readonly number[]): number => row[row.length - 1] ?? 0

function linkAt(triangle: Triangle, age: number): Link {
  const pairs = triangle
    .filter((row) => row.length > age + 1)
    .map((row) => ({ from: row[age] as number, to: row[age + 1] as number }))
  const weight = pairs.reduce((sum, { from }) => sum + from, 0)
  const factor = weight > 0 ? pairs.reduce((sum, { to }) => sum + to, 0) / weight : 1
  const squares = pairs.reduce((sum, { from, to }) => (from > 0 ? sum + from * (to / from - factor) ** 2 : sum), 0)
  return { factor, weight, variance: pairs.length > 1 ? squares / (pairs.length - 1) : undefined }
}

/** The last σ² rests on one origin; Mack takes the trend of the two before it. */
function variancesOf(links: readonly Link[]): readonly number[] {
  const found: number[] = []
  for (const { variance } of links) {
    const [before, beforeThat] = [found[found.length - 1], found[found.length - 2]]
    if (variance !== undefined) found.push(variance)
    else if (before === undefined || beforeThat === undefined || beforeThat === 0) found.push(before ?? 0)
    else found.push(Math.min(before ** 2 / beforeThat, before, beforeThat))
  }
  return found
}

function completed(row: readonly number[], links: readonly Link[]): readonly number[] {
  const whole = [...row]
  for (const { factor } of links.slice(Math.max(0, row.length - 1))) whole.push(last(whole) * factor)
  return whole
}

/** Relative to the square of the ultimate. */
function ownVariance({ row, known, links, variances }: OwnParts): number {
  return links.reduce((sum, { factor, weight }, age) => {
    const amount = row[age] ?? 0
    if (age < known - 1 || amount <= 0 || weight <= 0 || factor === 0) return sum
    return sum + ((variances[age] ?? 0) / factor ** 2) * (1 / amount + 1 / weight)
  }, 0)
}

/** The origins share their factors, so their errors add up to more than their own squares. */
function totalVariance({ triangle, origins, links, variances }: TotalParts): number {
  return origins.reduce((sum, { ultimate, standardError }, index) => {
    const known = triangle[index]?.length ?? 0
    const later = origins.slice(index + 1).reduce((total, origin) => total + origin.ultimate, 0)
    const shared = links.reduce((part, { factor, weight }, age) => {
      if (age < known - 1 || weight <= 0 || factor === 0) return part
      return part + (2 * (variances[age] ?? 0)) / factor ** 2 / weight
    }, 0)
    return sum + standardError ** 2 + ultimate * later * shared
  }, 0)
}
