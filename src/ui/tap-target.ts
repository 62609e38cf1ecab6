export interface TapTarget {
  /** Tests and the screen reader find it by this. */
  readonly id?: string
  readonly onTap?: () => void
}
