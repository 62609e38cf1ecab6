import { createContext, useContext } from 'react'
import { en } from './en/texts'
import type { Language, Texts } from './texts'
import { zhCN } from './zh-CN/texts'

const TEXTS: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en }

const TextContext = createContext<Texts>(zhCN)

export const TextProvider = TextContext.Provider

export function textsOf(language: Language): Texts {
  return TEXTS[language]
}

/** The words of the language in use. */
export function useText(): Texts {
  return useContext(TextContext)
}
