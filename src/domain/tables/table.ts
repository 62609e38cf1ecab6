/**
 * What a column holds: words; a business day; an instant (epoch milliseconds); a whole count; an amount in 分; a share,
 * 0–1.
 */
export type ColumnType = 'words' | 'day' | 'instant' | 'count' | 'fen' | 'share'

/** A day is `2026-11-20`. What is unknown is an empty cell, never 0. */
export type Cell = string | number | undefined

export interface Column {
  /** With its unit. */
  readonly header: string
  readonly type: ColumnType
}

/** A sheet of a workbook, or one CSV. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column of a table that is still to be made, and how its cell is read off a row's source. */
export interface ColumnOf<Source> extends Column {
  readonly cell: (source: Source) => Cell | null
}

/** A table with a row for each source. */
export function tableOf<Source>(name: string, columns: readonly ColumnOf<Source>[], sources: readonly Source[]): Table {
  return {
    name,
    columns: columns.map(({ header, type }) => ({ header, type })),
    rows: sources.map((source) => columns.map(({ cell }) => cell(source) ?? undefined)),
  }
}
