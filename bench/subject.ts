export type Unit = 'ms' | 'bytes' | 'nodes' | 'percent'

/** A column of a table: a size, or a kind of thing sent. */
export interface Column {
  /** Part of a measure's name; '' for the size that bounds are stated at. */
  readonly key: string
  readonly label: string
}

/** A peer's figure against ours. */
export interface Ratio {
  readonly key: string
  /** `over`: ours ÷ the peer's, the less the better. `under`: the peer's ÷ ours, the more the better. */
  readonly of: 'over' | 'under'
  /** Held at the column of key ''; for `over` the most, for `under` the least. */
  readonly bound?: number
}

/** What one contestant took, a value a column; `null` where it was left out. */
export interface Line {
  /** Part of a measure's name; '' where the figure bears the subject's own. */
  readonly key: string
  readonly label: string
  readonly values: readonly (number | null)[]
  readonly ratio?: Ratio
}

/** One thing measured, beside its peers, in one table. */
export interface Subject {
  readonly name: string
  readonly label: string
  readonly unit: Unit
  readonly columns: readonly Column[]
  readonly ours: Line
  readonly peers: readonly Line[]
  /** Each column is ten times the size of the one before it. */
  readonly isGrowing?: boolean
  /** The most that ours may be in each column, and what that is made of. */
  readonly allowed?: { readonly label: string; readonly values: readonly number[] }
}

export interface Conditions {
  /** iOS runs a mini program's JavaScript without a JIT. Bytes do not depend on it and are measured with one. */
  readonly isJitless: boolean
}

/** What a file `*.bench.ts` exports as `family`: a chapter of docs/benchmarks.md. */
export interface Family {
  /** Chapters come in this order. */
  readonly chapter: number
  readonly title: string
  /** What is done, beside what, and what the limit is. */
  readonly sentence: string
  measure(conditions: Conditions): Promise<readonly Subject[]>
}
