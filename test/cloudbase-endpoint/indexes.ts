/** An index as `cloud/store/cloudbase-schema.json` names it and `npm run deploy` makes it. */
export interface IndexDefinition {
  readonly name: string
  readonly unique: boolean
  readonly keys: readonly { readonly name: string; readonly direction: string }[]
}

/** Fields by which nothing is looked up, only sifted. */
const SIFTED = ['_openid']

/** Why a query would walk through a whole collection; nothing when an index holds its fields, then those of its order. */
export function findUnindexed(
  indexes: readonly IndexDefinition[],
  fields: readonly string[],
  order: Readonly<Record<string, 1 | -1>>,
): string | undefined {
  const ordered = Object.keys(order)
  if (fields.includes('_id')) return undefined
  const equal = fields.filter((field) => !SIFTED.includes(field) && !ordered.includes(field))
  const isServed = indexes.some(({ keys }) => {
    const names = keys.map(({ name }) => name)
    const first = names.slice(0, equal.length)
    const directions = ordered.map(
      (field) => Number(keys.find(({ name }) => name === field)?.direction) * (order[field] ?? 1),
    )
    return (
      equal.every((field) => first.includes(field)) &&
      ordered.every((field, place) => names[equal.length + place] === field) &&
      new Set(directions).size <= 1
    )
  })
  return isServed ? undefined : `no index for ${fields.join(', ')} by ${ordered.join(', ')}`
}
