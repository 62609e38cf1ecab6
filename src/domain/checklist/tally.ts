import type { Section } from './day-sections'

/** Skipped items cost nothing: they are counted apart and nowhere else. */
export interface Tally {
  readonly done: number
  readonly open: number
  readonly skipped: number
  /** `done` and `open` */
  readonly planned: number
}

export function tallyOf(sections: readonly Section[]): Tally {
  let done = 0
  let open = 0
  let skipped = 0
  for (const { entries } of sections) {
    for (const { state } of entries) {
      if (state === 'done') done += 1
      else if (state === 'open') open += 1
      else skipped += 1
    }
  }
  return { done, open, skipped, planned: done + open }
}

/** What the ring of the day counts: before the show and the day's own. */
export function ringSections(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ list }) => list.moment === 'before' || list.moment === 'day')
}
