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

/** What a stored value may be: JSON, and `null` for "cleared again". An absent field is unknown, never 0. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

export type Fields = Readonly<Record<string, Value>>
