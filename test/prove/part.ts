/** A run of a part that did not hold: the run's number and what was wrong with it. */
export interface Violation {
  readonly index: number
  readonly what: string
}

/** Some runs of one part of the proof. */
export interface Portion {
  readonly count: number
  readonly violations: readonly Violation[]
  /** What else was counted on the way. */
  readonly facts: Readonly<Record<string, number>>
}
