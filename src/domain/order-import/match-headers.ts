/** Which column of the file goes where; a place without one is not read. */
export type Mapping<C extends string> = readonly (C | undefined)[]

type Aliases<C extends string> = Readonly<Record<C, readonly string[]>>

/** How far down a header may stand: exports put a title and notes above it. */
const HEADER_WITHIN_ROWS = 20
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * A header as it is compared: without marks of what is asked for, units in brackets, spaces; half-width, lower case.
 * `＊实付金额（元）` and `实付金额` are one.
 */
export function plainHeader(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\(.*?\)|\[.*?\]|【.*?】/g, '')
    .replace(/[\s\ufeff*:："'=]/g, '')
    .replace(/^(.+?)(?:万元|万|元)$/, '$1')
    .toLowerCase()
}

/**
 * Where each column goes. What a person chose for a header before (`remembered`, by plain header; '' for "not read") comes
 * first, then the aliases, the likelier first. A place is given once, except those that many columns may share.
 */
export function matchHeaders<C extends string>(
  headers: readonly string[],
  aliases: Aliases<C>,
  options: { readonly remembered?: Readonly<Record<string, C | ''>>; readonly shared?: readonly C[] } = {},
): Mapping<C> {
  const plain = headers.map(plainHeader)
  const { remembered = {}, shared = [] } = options
  const mapping: (C | undefined)[] = plain.map((header) => remembered[header] || undefined)
  const isFree = (place: number) => mapping[place] === undefined && remembered[plain[place] ?? ''] === undefined
  for (const column of Object.keys(aliases) as C[]) {
    if (mapping.includes(column) && !shared.includes(column)) continue
    for (const alias of aliases[column]) {
      const wanted = plainHeader(alias)
      const places = plain.flatMap((header, place) => (header === wanted && isFree(place) ? [place] : []))
      const taken = shared.includes(column) ? places : places.slice(0, 1)
      for (const place of taken) mapping[place] = column
      if (taken.length > 0 && !shared.includes(column)) break
    }
  }
  return mapping
}

/** The row that reads most like headers: at least two known ones. `undefined`: none of the first rows does. */
export function findHeaderRow<C extends string>(
  rows: readonly (readonly string[])[],
  aliases: Aliases<C>,
): number | undefined {
  const known = new Set(Object.values<readonly string[]>(aliases).flatMap((names) => names.map(plainHeader)))
  let best: number | undefined
  let most = 1
  rows.slice(0, HEADER_WITHIN_ROWS).forEach((row, place) => {
    const count = new Set(row.map(plainHeader).filter((header) => known.has(header))).size
    if (count <= most) return
    most = count
    best = place
  })
  return best
}
