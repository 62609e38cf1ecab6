/**
 * Which of many findings to keep so that of those kept at most `rate` are expected to be chance; in the order given.
 * @see Benjamini and Hochberg 1995, "Controlling the false discovery rate", J. of the Royal Statistical Society B 57
 */
export function benjaminiHochberg(probabilities: readonly number[], rate: number): readonly boolean[] {
  const sorted = [...probabilities].sort((left, right) => left - right)
  const line = sorted.reduce(
    (found, value, place) => (value <= ((place + 1) / sorted.length) * rate ? value : found),
    -1,
  )
  return probabilities.map((value) => value <= line)
}
