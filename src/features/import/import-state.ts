import type { Day } from '@/domain/calendar/day'
import type { FileReading } from '@/domain/order-import/file-refunds'
import type { Mapping } from '@/domain/order-import/match-headers'
import type { OrderColumn } from '@/domain/order-import/order-columns'
import type { OrderRow } from '@/domain/order-import/order-row'
import type { ImportPlan } from '@/domain/order-import/plan-import'
import type { SessionPlan } from '@/domain/order-import/plan-sessions'
import type { RowProblem } from '@/domain/order-import/row-problem'
import type { SessionColumn } from '@/domain/order-import/session-columns'
import type { TableHead } from '@/domain/order-import/table'
import type { ImportTexts } from '@/locales/import-texts'
import type { Runtime } from '@/runtime/runtime'

/** What an import asks of the phone. */
export type ImportServices = Pick<Runtime, 'clock' | 'files' | 'random' | 'teams'>

export type ImportKind = 'orders' | 'sessions'
export type ImportColumn = OrderColumn | SessionColumn
export type ImportProblem = keyof ImportTexts['problems']

/** The file, or what was pasted. */
export interface ImportSource {
  /** '' for a pasted table. */
  readonly name: string
  readonly kilobytes?: number
  readonly head: TableHead
}

export interface OrderPreview {
  readonly kind: 'orders'
  readonly orders: readonly OrderRow[]
  readonly plan: ImportPlan
  /** What the file says of refunds, less what a person typed for the same day. */
  readonly readings: readonly FileReading[]
  /** Paid orders that were made in no session that is known */
  readonly elsewhereCount: number
}

export interface SessionPreview {
  readonly kind: 'sessions'
  readonly plan: SessionPlan
}

export type ImportPreview = OrderPreview | SessionPreview

/** What came of an import. */
export interface ImportOutcome {
  readonly runId: string
  readonly preview: ImportPreview
}

/** Where the importer stands. What a step has no use for is absent. */
export interface ImportState {
  readonly kind: ImportKind
  readonly step: 'choose' | 'opening' | 'reading' | 'counting' | 'preview' | 'writing' | 'done'
  readonly source?: ImportSource
  readonly mapping: Mapping<ImportColumn>
  /** The day up to which the file knows; one may correct it. */
  readonly asOf?: Day
  readonly rowCount: number
  /** How much is read or written, 0 to 1 */
  readonly share: number
  readonly written?: { readonly done: number; readonly total: number }
  readonly problems: readonly RowProblem[]
  readonly preview?: ImportPreview
  readonly problem?: ImportProblem
  readonly outcome?: ImportOutcome
  /** It was stopped while it was writing, and all of it taken back. */
  readonly isStopped?: boolean
}
