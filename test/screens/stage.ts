import type { CallName, Calls } from '@/protocol/calls'
import type { Hand } from '../flows/hand'

export interface StageCall<N extends CallName> {
  readonly name: N
  readonly request: Calls[N]['request']
}

/** A phone in the middle of showing a screen. */
export interface Stage {
  readonly hand: Hand
  /** Puts the phone's clock to another instant, written with its zone. */
  readonly setClock: (now: string) => Promise<void>
  /** Calls the phone's cloud as somebody else; throws where the cloud refuses. */
  readonly callAs: <N extends CallName>(person: string, call: StageCall<N>) => Promise<Calls[N]['reply']>
}
