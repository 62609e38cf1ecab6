/** `18630` → `18,630`. Whole numbers only. */
export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
