import type { Hand } from '../flows/hand'

/** A phone in the middle of showing a screen. */
export interface Stage {
  readonly hand: Hand
  /** Puts the phone's clock to another instant, written with its zone. */
  readonly setClock: (now: string) => Promise<void>
}
