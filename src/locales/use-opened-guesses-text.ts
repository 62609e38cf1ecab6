import { openedGuesses as en } from './en/opened-guesses'
import { useText } from './text-context'
import { openedGuesses as zhCN } from './zh-CN/opened-guesses'

export type OpenedGuessesText = typeof zhCN

/** The words of guesses that are open, in the language of the page. They are not among `Texts`. */
export function useOpenedGuessesText(): OpenedGuessesText {
  return useText().language === 'en' ? en : zhCN
}
