import { contrastProblems } from './contrast'
import { overflowProblems } from './overflow'
import { tapProblems } from './tap-targets'

/** What a page is asked by the tests; bundled, and added to it as a script. */
export const SCREEN_CHECKS = { contrast: contrastProblems, tap: tapProblems, overflow: overflowProblems } as const

export type CheckName = keyof typeof SCREEN_CHECKS

Object.assign(window, { SCREEN_CHECKS })
