/** What was guessed, once it is open */
export const openedGuesses = {
  title: '先猜后看',
  said: (range: string) => `猜 ${range}`,
  /** The result, seen from the range */
  verdicts: { inside: '在范围里', above: '实际更高', below: '实际更低', uncounted: '不算数', waiting: '还没打开' },
}
