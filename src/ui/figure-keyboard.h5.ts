/** A browser's number input shows nothing at all for `186,300`, and takes no 万. */
export const FIGURE_KEYBOARD: { readonly whole: 'number' | 'text'; readonly decimals: 'digit' | 'text' } = {
  whole: 'text',
  decimals: 'text',
}
