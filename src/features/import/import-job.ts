import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Day } from '@/domain/calendar/day'
import { openTable, openText, type OpenedTable } from '@/domain/order-import/table'
import type { Replica } from '@/replica/replica'
import { aliasesOf, columnsText, matchColumns, missingColumns, remapped } from './import-columns'
import type { ImportColumn, ImportKind, ImportProblem, ImportServices, ImportState } from './import-state'
import { readPreview, type ReadResult } from './read-preview'
import { runInSlices } from './run-in-slices'
import { importPieces, writeImport } from './write-import'

const ID_BITS = 96
const EXTENSIONS = ['xlsx', 'csv', 'txt', 'tsv'] as const
const KILOBYTE = 1024

const BEGINNING: Omit<ImportState, 'kind'> = { step: 'choose', mapping: [], rowCount: 0, share: 0, problems: [] }

const PROBLEM_OF_FILE: Readonly<Record<string, ImportProblem | undefined>> = {
  too_large: 'file_too_large',
  privacy_refused: 'privacy_refused',
  unavailable: 'unavailable',
  cancelled: undefined,
}

/**
 * One import, from choosing a file to what came of it. It reads and counts in slices, writes only when told to, and what
 * is asked of it while it is busy with something else ends that first.
 */
export class ImportJob {
  readonly store: StoreApi<ImportState>
  /** Each beginning has a number; a run that is not the last one any more has been given up. */
  private turn = 0
  private read: Extract<ReadResult, { ok: true }> | undefined
  private runId = ''

  constructor(
    private readonly replica: Replica,
    private readonly services: ImportServices,
    kind: ImportKind,
  ) {
    this.store = createStore<ImportState>(() => ({ ...BEGINNING, kind }))
  }

  setKind(kind: ImportKind): void {
    this.begin(kind)
  }

  /** Lets the person choose a file and reads it. A change of mind leaves everything as it was. */
  async choose(): Promise<void> {
    const file = await this.openChosen()
    if (file) await this.opened(file.turn, file.opened, file.source)
  }

  /** Reads what was pasted. */
  async paste(text: string): Promise<void> {
    const turn = this.begin(this.state.kind, { step: 'opening' })
    await this.opened(turn, await this.sliced(turn, openText(text, aliasesOf(this.state.kind))), { name: '' })
  }

  /** Puts a column elsewhere, or nowhere, and reads the file anew. */
  async remap(place: number, column: ImportColumn | undefined): Promise<void> {
    const { source, mapping, kind } = this.state
    if (!source) return
    const turn = this.begin(kind, { source, mapping: remapped(mapping, place, column), step: 'reading' })
    await this.readAll(turn)
  }

  /** Corrects the day up to which the file knows. */
  async setAsOf(asOf: Day): Promise<void> {
    const { preview: _old, ...state } = this.state
    const turn = this.begin(state.kind, { ...state, asOf, step: 'counting' })
    await this.count(turn)
  }

  /** Ends what is under way: back to choosing, or everything taken back that was written. */
  stop(): void {
    if (this.state.step === 'writing') this.turn += 1
    else this.begin()
  }

  /** The page goes. */
  leave(): void {
    if (this.state.step !== 'writing') this.begin()
  }

  /** Writes what the preview says. */
  async confirm(): Promise<void> {
    const { preview, source, step, asOf, rowCount, problems, mapping } = this.state
    if (step !== 'preview' || !preview || !source || asOf === undefined) return
    const turn = (this.turn += 1)
    const { clock } = this.services
    const columns = columnsText(source.head.headers, mapping)
    const { runId } = this
    const record = {
      runId,
      fileName: source.name,
      asOf,
      at: clock.now(),
      rowCount,
      unreadCount: problems.length,
      columns,
    }
    this.set({ step: 'writing', share: 0, written: undefined })
    const pieces = await this.sliced(turn, importPieces(record, preview))
    if (!pieces) return void this.begin(this.state.kind, { isStopped: true })
    const outcome = await writeImport(pieces, {
      ...{ replica: this.replica, clock, isCancelled: () => this.turn !== turn },
      onProgress: (done, total) => this.set({ written: { done, total }, share: done / total }),
    })
    if (outcome === 'written') this.set({ step: 'done', outcome: { runId, preview } })
    else if (outcome === 'stopped') this.begin(this.state.kind, { isStopped: true })
    else this.fail(this.begin(), outcome === 'storage_full' ? 'storage' : 'other')
  }

  private get state(): ImportState {
    return this.store.getState()
  }

  private set(part: Partial<ImportState>): void {
    this.store.setState(part)
  }

  /** Whatever was under way is given up; the number of the new beginning. */
  private begin(kind = this.state.kind, part: Partial<ImportState> = {}): number {
    this.turn += 1
    this.store.setState({ ...BEGINNING, ...part, kind }, true)
    return this.turn
  }

  private fail(turn: number, problem: ImportProblem): void {
    if (turn === this.turn) this.set({ ...BEGINNING, source: undefined, preview: undefined, problem })
  }

  private sliced<P, T>(turn: number, steps: Generator<P, T>, onProgress?: (progress: P) => void) {
    return runInSlices(steps, { clock: this.services.clock, isCancelled: () => this.turn !== turn, onProgress })
  }

  /** Its bytes end with it: they are as large as the file, and a text has no more use for them. */
  private async openChosen() {
    const chosen = await this.services.files.chooseBytes(EXTENSIONS)
    if (!chosen.ok) {
      const problem = PROBLEM_OF_FILE[chosen.code]
      if (problem) this.fail(this.begin(), problem)
      return undefined
    }
    const { name, bytes, utf8 } = chosen.value
    const turn = this.begin(this.state.kind, { step: 'opening' })
    const opened = await this.sliced(turn, openTable(bytes, utf8, aliasesOf(this.state.kind)))
    return { turn, opened, source: { name, kilobytes: Math.max(1, Math.round(bytes.length / KILOBYTE)) } }
  }

  private async opened(
    turn: number,
    opened: OpenedTable | undefined,
    file: { readonly name: string; readonly kilobytes?: number },
  ): Promise<void> {
    if (!opened || turn !== this.turn) return
    if (!opened.ok) return this.fail(turn, opened.problem)
    const mapping = matchColumns(this.state.kind, opened.headers, this.replica.records('importRun').values())
    this.set({ source: { ...file, head: opened }, mapping, step: 'reading' })
    await this.readAll(turn)
  }

  private async readAll(turn: number): Promise<void> {
    const { kind, mapping, source } = this.state
    if (!source) return
    // Without these no row can be read: the person says which columns they are.
    if (missingColumns(kind, mapping).length > 0) return this.set({ step: 'preview', rowCount: 0, share: 1 })
    const read = await readPreview.read(this.context(turn), (progress) => this.set(progress))
    if (!read || turn !== this.turn) return
    if (!read.ok) return this.fail(turn, read.problem)
    this.read = read
    this.set({ rowCount: read.rowCount, problems: read.problems, asOf: read.asOf, share: 1, step: 'counting' })
    await this.count(turn)
  }

  private async count(turn: number): Promise<void> {
    if (!this.read) return
    this.runId = this.services.random.id(ID_BITS)
    const counted = await readPreview.count(this.context(turn), this.read, { runId: this.runId, asOf: this.state.asOf })
    if (!counted || turn !== this.turn) return
    if ('problem' in counted) return this.fail(turn, counted.problem)
    this.set({ step: 'preview', preview: counted })
  }

  private context(turn: number) {
    const { replica, services } = this
    return { replica, services, state: this.state, isCancelled: () => this.turn !== turn }
  }
}
