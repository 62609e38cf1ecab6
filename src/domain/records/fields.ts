/** How two values of one field become one when two phones did not see each other's change. */
export type Merge =
  /** Both are kept and a person is asked; until then the later stamp is shown. */
  | 'ask'
  /** The later stamp wins and nobody is asked. */
  | 'quiet'
  /** The larger number wins. */
  | 'max'
  /** The smaller number wins. */
  | 'min'
  /** A set of entries by key: each entry merges by itself, member by member. */
  | 'keyed'

/** How one member of two entries of the same key becomes one. None of them asks when it was written. */
export type MemberMerge =
  | 'max'
  | 'min'
  /** Both lists become one, each item once, in the order of their text. */
  | 'union'
  /** What says more wins: the longer JSON, of two as long the one later in the alphabet. Unknown members merge so. */
  | 'fuller'

export type MemberMerges = Readonly<Record<string, MemberMerge>>

/** What a stored value may be: JSON, and `null` for "cleared again". An absent field is unknown, never 0. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

export type Fields = Readonly<Record<string, Value>>
