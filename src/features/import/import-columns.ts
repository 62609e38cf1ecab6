import { matchHeaders, plainHeader, type Mapping } from '@/domain/order-import/match-headers'
import { ORDER_ALIASES, ORDER_COLUMNS, SHARED_COLUMNS, type OrderColumn } from '@/domain/order-import/order-columns'
import { SESSION_ALIASES, SESSION_COLUMNS, type SessionColumn } from '@/domain/order-import/session-columns'
import type { RecordOf } from '@/domain/records/record'
import type { ImportColumn, ImportKind } from './import-state'

type Remembered = Readonly<Record<string, ImportColumn | ''>>
type Run = RecordOf<'importRun'>

const COLUMNS_MAX_LENGTH = 4_000

/** The names under which columns of this kind are found. */
export function aliasesOf(kind: ImportKind) {
  return kind === 'orders' ? ORDER_ALIASES : SESSION_ALIASES
}

/** Where a column of this kind may be put. */
export function columnsOf(kind: ImportKind): readonly ImportColumn[] {
  return kind === 'orders' ? ORDER_COLUMNS : SESSION_COLUMNS
}

/** Where the headers go: as the team's last import of the kind had them, else by their names. */
export function matchColumns(kind: ImportKind, headers: readonly string[], runs: Iterable<Run>): Mapping<ImportColumn> {
  const remembered = rememberedOf(kind, runs)
  if (kind === 'sessions') {
    return matchHeaders(headers, SESSION_ALIASES, { remembered: only<SessionColumn>(remembered, SESSION_COLUMNS) })
  }
  const options = { remembered: only<OrderColumn>(remembered, ORDER_COLUMNS), shared: SHARED_COLUMNS }
  return matchHeaders(headers, ORDER_ALIASES, options)
}

/** What an import keeps of its mapping. One too long to keep is found by its names again. */
export function columnsText(headers: readonly string[], mapping: Mapping<ImportColumn>): string | undefined {
  const entries = headers.map((header, place) => [plainHeader(header), mapping[place] ?? ''])
  const text = JSON.stringify(Object.fromEntries(entries))
  return text.length > COLUMNS_MAX_LENGTH ? undefined : text
}

/** The mapping with a column put elsewhere; what another column had there it has no more. */
export function remapped(mapping: Mapping<ImportColumn>, place: number, column: ImportColumn | undefined) {
  const isShared = column !== undefined && (SHARED_COLUMNS as readonly ImportColumn[]).includes(column)
  return mapping.map((own, at) => (at === place ? column : own === column && !isShared ? undefined : own))
}

/** What an import cannot do without and the file has not, by the name of what is missing. */
export function missingColumns(kind: ImportKind, mapping: Mapping<ImportColumn>): readonly (ImportColumn | 'buyer')[] {
  const has = (column: ImportColumn) => mapping.includes(column)
  if (kind === 'sessions') return has('startAt') || has('day') ? [] : ['startAt']
  const hasBuyer = has('openid') || has('phone')
  return [
    ...(has('orderId') ? [] : (['orderId'] as const)),
    ...(has('paidAt') || has('createdAt') ? [] : (['paidAt'] as const)),
    ...(has('amount') || has('rowAmount') ? [] : (['amount'] as const)),
    ...(hasBuyer ? [] : (['buyer'] as const)),
  ]
}

function rememberedOf(kind: ImportKind, runs: Iterable<Run>): Remembered {
  let last: Run | undefined
  for (const run of runs) {
    const isOfKind = typeof run.sessionCount === 'number' ? kind === 'sessions' : kind === 'orders'
    if (isOfKind && run.columns && run.at > (last?.at ?? 0)) last = run
  }
  return last?.columns ? parsed(last.columns) : {}
}

/** What another phone wrote is not trusted to be what this one writes. */
function parsed(text: string): Remembered {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Remembered) : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function only<C extends ImportColumn>(remembered: Remembered, known: readonly C[]): Record<string, C | ''> {
  const entries = Object.entries(remembered).filter(([, column]) => column === '' || known.includes(column as C))
  return Object.fromEntries(entries) as Record<string, C | ''>
}
