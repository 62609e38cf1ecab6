import type { Column } from './subject'

/** Sessions: half a year of two accounts, the size that bounds are stated at, and ten times as many. */
export const SESSION_COUNTS = [200, 2_000, 20_000] as const

/** Columns of three sizes, each ten times the one before; bounds are stated at the middle one. */
export function sizeColumns(sizes: readonly number[], thing: string): readonly Column[] {
  return sizes.map((size, place) => ({
    key: place === 1 ? '' : `at${size}`,
    label: `${size.toLocaleString('en-US')} ${thing}`,
  }))
}
