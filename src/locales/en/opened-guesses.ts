import type { openedGuesses as zhCN } from '../zh-CN/opened-guesses'

export const openedGuesses: typeof zhCN = {
  title: 'Guessed first',
  said: (range) => `Guess ${range}`,
  verdicts: {
    inside: 'Inside the range',
    above: 'Actual above it',
    below: 'Actual below it',
    uncounted: 'Not counted',
    waiting: 'Not opened yet',
  },
}
