import type { Judgement } from '../baseline/compare-to-usual'

/**
 * How high the sun stands over a card: `risen` above the own usual, `horizon` near it, `stars` below, `plain` where there
 * is nothing to compare with. Three heights and no more, so that nobody measures an amount from it.
 */
export type Sky = 'risen' | 'horizon' | 'stars' | 'plain'

const SKIES = { above: 'risen', near: 'horizon', below: 'stars' } as const

/** The sky of a session whose sales were judged so. */
export function skyOf(judgement: Judgement): Sky {
  return 'delta' in judgement ? SKIES[judgement.verdict] : 'plain'
}
