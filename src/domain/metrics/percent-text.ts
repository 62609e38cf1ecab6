/** A share as it is shown: `21.0%`, two decimals below 1 % (`0.87%`). The sign is left to the words around it. */
export function percentText(share: number): string {
  const percent = Math.abs(share) * 100
  const isSmall = percent > 0 && percent < 0.995
  return `${percent.toFixed(isSmall ? 2 : 1)}%`
}

/** A difference of two rates, in points: `2.2`. */
export function pointsText(difference: number): string {
  return (Math.abs(difference) * 100).toFixed(1)
}
