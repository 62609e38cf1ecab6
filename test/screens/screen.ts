import type { Beginning } from './beginnings'
import type { Stage } from './stage'

/** One state of one page of the app: how to get there. The frame does the rest, in every build and variant. */
export interface Screen {
  /** The name of its pictures, as among the designs: `sessions`. */
  readonly name: string
  /** What the clock stands at, with its zone: `2026-11-22T10:12:00+08:00`. */
  readonly now: string
  /** What the phone holds before. */
  readonly from: Beginning
  /** Whose phone it is; chen unless said. */
  readonly person?: string
  /** The page that is opened; the first one unless said. */
  readonly route?: string
  /** What a person does there; ends when the state is there. */
  readonly steps?: (stage: Stage) => Promise<void>
  /** The id of an element that is there once the screen is. */
  readonly ready: string
}

/** Taps one after the other. */
export const taps =
  (...ids: readonly string[]) =>
  async ({ hand }: Stage): Promise<void> => {
    for (const id of ids) await hand.tap(id)
  }

/** Types into fields by their ids. */
export const types =
  (entries: Readonly<Record<string, string>>) =>
  async ({ hand }: Stage): Promise<void> => {
    for (const [id, text] of Object.entries(entries)) await hand.type(id, text)
  }

/** One thing after another. */
export const inTurn =
  (...parts: readonly ((stage: Stage) => Promise<void>)[]) =>
  async (stage: Stage): Promise<void> => {
    for (const part of parts) await part(stage)
  }
