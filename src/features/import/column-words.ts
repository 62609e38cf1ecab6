import type { OrderColumn } from '@/domain/order-import/order-columns'
import type { SessionColumn } from '@/domain/order-import/session-columns'
import type { ImportTexts } from '@/locales/import-texts'
import type { ImportColumn, ImportKind } from './import-state'

/** What of a column is used and never kept as it stands. */
const SENSITIVE: readonly ImportColumn[] = ['nickname', 'phone', 'openid']

export function isSensitive(column: ImportColumn | undefined): boolean {
  return column !== undefined && SENSITIVE.includes(column)
}

/** What becomes of a column, in the mapping. */
export function columnWords(kind: ImportKind, column: ImportColumn | undefined, words: ImportTexts): string {
  if (column === undefined) return words.notRead
  return kind === 'orders' ? words.order[column as OrderColumn] : words.session[column as SessionColumn]
}

/** What a column is, to be chosen from. */
export function choiceWords(kind: ImportKind, column: ImportColumn, words: ImportTexts): string {
  const named = words.orderChoice as Readonly<Partial<Record<ImportColumn, string>>>
  return (kind === 'orders' ? named[column] : undefined) ?? columnWords(kind, column, words)
}
