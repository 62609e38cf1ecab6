import { dayOf } from '@/domain/calendar/instant'
import type { ExportPlace, TeamView } from '@/protocol/calls'
import { foldChange } from '@/protocol/fold/fold-change'
import { mergeOf } from '@/protocol/fold/merge-of'
import type { RecordState } from '@/protocol/fold/record-state'
import { fromConfirmedWire, type ConfirmedWireBatch } from '@/protocol/wire'
import type { Services } from '@/runtime/services'
import type { TeamFailure } from '@/runtime/team-result'
import type { ExportRun } from './export-run'
import { exportPhotos, type ExportedPhotos } from './export-photos'

export interface ExportFile {
  readonly name: string
  readonly text: string
  /** Records that are not deleted */
  readonly recordCount: number
  readonly photos: Pick<ExportedPhotos, 'files' | 'leftOut'>
}

export type Exported = { readonly ok: true; readonly file: ExportFile } | TeamFailure

/** Fetches a team's whole log page by page and makes one file of it. Nothing is kept when it is cancelled or fails. */
export async function exportTeam(
  teamId: string,
  run: ExportRun,
  { cloud, clock }: Pick<Services, 'cloud' | 'clock'>,
): Promise<Exported> {
  const batches: ConfirmedWireBatch[] = []
  let from: ExportPlace | undefined
  let team: TeamView
  do {
    if (run.isCancelled()) return { ok: false, code: 'cancelled', message: 'given up by the person' }
    const page = await cloud.call('data.export', { teamId, ...(from && { from }) })
    if (!page.ok) return page
    batches.push(...page.data.batches)
    team = page.data.team
    run.onProgress(batches.length, totalOf(team))
    from = page.data.next
  } while (from)
  const { records, count } = recordsOf(batches)
  const photos = await exportPhotos(teamId, records.photo ?? [], { run, cloud })
  return photos.ok ? { ok: true, file: exportFile(team, { batches, records, count, photos }, clock.now()) } : photos
}

function totalOf({ heads }: TeamView): number {
  return Object.values(heads).reduce((sum, head) => sum + head, 0)
}

interface Content {
  readonly batches: readonly ConfirmedWireBatch[]
  readonly records: Readonly<Record<string, unknown[]>>
  readonly count: number
  readonly photos: ExportedPhotos
}

/** The records as they stand, to be read; and the log with every change there was, to be complete. */
function exportFile(team: TeamView, { batches, records, count, photos }: Content, now: number): ExportFile {
  const { name, kind, members, former } = team
  const head = { format: 'daybreak-export-1', exportedAt: now, team: { name, kind, members, former }, records }
  const text = `${JSON.stringify(head).slice(0, -1)},"log":[\n${lines(batches)}\n],"files":[\n${lines(photos.files)}\n]}\n`
  const safeName = name.replace(/[\\/:*?"<>|\s]+/g, '-')
  return { name: `daybreak-${safeName}-${dayOf(now)}.json`, text, recordCount: count, photos }
}

function lines(items: readonly unknown[]): string {
  return items.map((one) => JSON.stringify(one)).join(',\n')
}

function recordsOf(batches: readonly ConfirmedWireBatch[]) {
  const states = new Map<string, RecordState>()
  const kinds = new Map<string, string>()
  for (const change of batches.flatMap(fromConfirmedWire)) {
    const key = `${change.kind}/${change.id}`
    kinds.set(key, change.kind)
    states.set(key, foldChange(states.get(key), change, mergeOf))
  }
  const records: Record<string, unknown[]> = {}
  let count = 0
  for (const [key, { record }] of states) {
    const kind = kinds.get(key) ?? ''
    ;(records[kind] ??= []).push(record)
    if (record.deletedAt === undefined || record.deletedAt === null) count += 1
  }
  return { records, count }
}
