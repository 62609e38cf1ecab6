/**
 * Which part of the change of a product each of its factors made; the parts add up to the whole change. Each factor's
 * part is what it changes on the average over all orders in which the factors might have changed one after another.
 * @see Shorrocks 2013, "Decomposition procedures for distributional analysis", J. of Economic Inequality 11
 */
export function decomposeProduct(before: readonly number[], now: readonly number[]): readonly number[] {
  const parts = before.map(() => 0)
  const orders = ordersOf(before.length)
  for (const order of orders) {
    const values = [...before]
    let product = productOf(values)
    for (const factor of order) {
      values[factor] = now[factor] as number
      const next = productOf(values)
      parts[factor] = (parts[factor] as number) + (next - product) / orders.length
      product = next
    }
  }
  return parts
}

function productOf(values: readonly number[]): number {
  return values.reduce((product, value) => product * value, 1)
}

function ordersOf(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return ordersOf(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => [...order.slice(0, place), count - 1, ...order.slice(place)]),
  )
}
