/**
 * `away`: the cloud may have it, nobody asked yet · `coming`: the cloud has not got it yet · `unreachable`: no answer ·
 * `missing`: nobody has it · `kept`: here, and in a cloud team there as well · `waiting`: here alone, so far ·
 * `refused`: the cloud does not take it.
 */
export type PhotoState =
  | { readonly phase: 'away' | 'fetching' | 'coming' | 'unreachable' | 'missing' | 'kept' | 'waiting' | 'refused' }
  /** Parts of the file, as they are sent */
  | { readonly phase: 'sending'; readonly done: number; readonly total: number }

export const AWAY: PhotoState = { phase: 'away' }
