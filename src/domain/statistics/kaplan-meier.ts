import { NORMAL_QUANTILE, type Interval } from './wilson-interval'

/** Below so few at risk the curve says nothing any more. */
const LEAST_AT_RISK = 5

/** What is known of survival from `time` on, until the next step. Shares are 0–1. */
export interface SurvivalStep extends Interval {
  readonly time: number
  readonly survival: number
  /** Greenwood's */
  readonly standardError: number
  /** How many were still observed just before `time` */
  readonly atRisk: number
}

export interface SurvivalCurve {
  readonly count: number
  /** One step for each time with an event, ascending, as long as 5 are at risk. */
  readonly steps: readonly SurvivalStep[]
  /** The last time at which 5 were at risk; nothing is said after it. `undefined` where there never were. */
  readonly until: number | undefined
}

/** How many ended and how many were lost from sight at each whole time. */
export class Observations {
  count = 0
  private readonly events: number[] = []
  private readonly leavers: number[] = []

  /** `time`: whole units from the beginning to the event, or to when it was last known not to have come. */
  add(time: number, isEvent: boolean): void {
    for (let next = this.leavers.length; next <= time; next += 1) {
      this.leavers.push(0)
      this.events.push(0)
    }
    this.leavers[time] = (this.leavers[time] as number) + 1
    if (isEvent) this.events[time] = (this.events[time] as number) + 1
    this.count += 1
  }

  /** What happened at each time, ascending. */
  *times(): Generator<{ readonly time: number; readonly events: number; readonly atRisk: number }> {
    let atRisk = this.count
    for (let time = 0; time < this.leavers.length; time += 1) {
      yield { time, events: this.events[time] as number, atRisk }
      atRisk -= this.leavers[time] as number
    }
  }
}

/**
 * Kaplan and Meier's estimate of survival (1958) with Greenwood's standard error (1926) and a band of 95 % on the
 * log(−log) scale, which stays within 0 and 1 (Kalbfleisch and Prentice 1980).
 */
export function kaplanMeier(observations: Observations): SurvivalCurve {
  const steps: SurvivalStep[] = []
  let survival = 1
  let greenwood = 0
  let until: number | undefined
  for (const { time, events, atRisk } of observations.times()) {
    if (atRisk < LEAST_AT_RISK) break
    until = time
    if (events === 0) continue
    survival *= 1 - events / atRisk
    greenwood += events / (atRisk * (atRisk - events))
    steps.push({ time, atRisk, ...withBand(survival, greenwood) })
  }
  return { count: observations.count, steps, until }
}

/** The step in force at `time`; `undefined` after the curve stopped. Before the first event all survive. */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalStep | undefined {
  if (curve.until === undefined || time > curve.until) return undefined
  let found: SurvivalStep = { time: 0, atRisk: curve.count, survival: 1, standardError: 0, low: 1, high: 1 }
  for (const step of curve.steps) {
    if (step.time > time) break
    found = step
  }
  return found
}

function withBand(survival: number, greenwood: number): Omit<SurvivalStep, 'time' | 'atRisk'> {
  // All of those at risk had the event at once: nothing is left to vary.
  if (survival <= 0) return { survival: 0, standardError: 0, low: 0, high: 0 }
  const standardError = survival * Math.sqrt(greenwood)
  const spread = (NORMAL_QUANTILE * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return {
    survival,
    standardError,
    low: survival ** Math.exp(spread),
    high: survival ** Math.exp(-spread),
  }
}
