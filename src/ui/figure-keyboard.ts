/** The phone's keyboards for figures, without and with a decimal point. */
export const FIGURE_KEYBOARD: { readonly whole: 'number' | 'text'; readonly decimals: 'digit' | 'text' } = {
  whole: 'number',
  decimals: 'digit',
}
