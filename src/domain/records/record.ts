import type { Kind, Kinds } from './kinds'

/** A record as screens see it: its id and the fields shown now. */
export type RecordOf<K extends Kind> = { readonly id: string } & Kinds[K]
