/**
 * Two-sided probability that of `count` tosses as many or more fall to one side as did here (`count` > 0).
 * @see Arbuthnott 1710; Conover 1999, "Practical Nonparametric Statistics" §3.4
 */
export function signTest(above: number, count: number): number {
  const larger = Math.max(above, count - above)
  let ways = 0
  let choose = 1
  for (let taken = 0; taken <= count; taken += 1) {
    if (taken >= larger) ways += choose
    choose = (choose * (count - taken)) / (taken + 1)
  }
  return Math.min(1, (2 * ways) / 2 ** count)
}
