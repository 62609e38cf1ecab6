import type { WireBatch } from '@/protocol/wire'
import { framed, unframed } from './snapshot/framed-text'

const MARK = 'daybreak-outbox-1'

/** What one call of `write` left on storage: all of it is there, or none. */
export interface OutboxEntry {
  /** Counts the entries of a stream from 1. */
  readonly number: number
  /** Rewritten entries are written anew beside the old text, which goes afterwards; the highest whole revision counts. */
  readonly revision: number
  /** Usually one; several where the changes do not fit one request; none once all were set aside. */
  readonly batches: readonly WireBatch[]
  /** The whole of a local team on its way to the cloud: whatever was confirmed before it is void. */
  readonly isUpload?: boolean
}

export function entryText(entry: OutboxEntry): string {
  return framed(MARK, JSON.stringify(entry))
}

/** The entry of a text, or nothing where the writing was cut short. */
export function readEntry(text: string): OutboxEntry | undefined {
  const body = unframed(MARK, text)
  if (body === undefined) return undefined
  try {
    return JSON.parse(body) as OutboxEntry
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** `<number>.<revision>`, which sorts by number, then revision. */
export function entryName(entry: Pick<OutboxEntry, 'number' | 'revision'>): string {
  return `${String(entry.number).padStart(8, '0')}.${String(entry.revision).padStart(3, '0')}`
}

/** Number and revision of an entry's key; nothing for another kind of key. */
export function parseEntryName(key: string): Pick<OutboxEntry, 'number' | 'revision'> | undefined {
  const match = /(\d{8,})\.(\d{3,})$/.exec(key)
  return match ? { number: Number(match[1]), revision: Number(match[2]) } : undefined
}
