import { tables as en } from './en/tables'
import { useText } from './text-context'
import { tables as zhCN } from './zh-CN/tables'

/** The words of exported tables. They are not among `Texts`: only one page reads them. */
export type TablesText = typeof zhCN

/** In the language of the page. */
export function useTablesText(): TablesText {
  return useText().language === 'en' ? en : zhCN
}
