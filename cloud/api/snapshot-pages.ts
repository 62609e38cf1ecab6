import { toSnapshotChange, type SnapshotChange, type SnapshotPlace } from '@/protocol/snapshot'
import type { Compaction } from '@/protocol/fold/compaction'

/** A stream of a team. */
export interface StreamPlace {
  readonly teamId: string
  readonly stream: string
}

export function snapshotHeadId({ teamId, stream }: StreamPlace): string {
  return `${teamId}:${stream}`
}

export function snapshotPageId({ teamId, stream }: StreamPlace, { seq, page }: SnapshotPlace): string {
  return `${teamId}:${stream}:${seq}:${page}`
}

/** The changes in pages of a bearable size, in their order; at least one page. */
export function pagesOf(compaction: Compaction, maxBytes: number): readonly (readonly SnapshotChange[])[] {
  let page: SnapshotChange[] = []
  const pages = [page]
  let bytes = 0
  for (const kept of compaction.changes()) {
    const change = toSnapshotChange(kept)
    const size = Buffer.byteLength(JSON.stringify(change)) + 1
    if (page.length > 0 && bytes + size > maxBytes) {
      page = []
      pages.push(page)
      bytes = 0
    }
    page.push(change)
    bytes += size
  }
  return pages
}
