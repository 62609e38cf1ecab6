import { createMergeableStore, type MergeableChanges, type MergeableStore } from 'tinybase'
import type { Change } from '@/protocol/change'
import type { StoredRecord } from '@/protocol/fold/record-state'
import { peerLabel } from './peer-label'

const TABLE = 'session'

export const TINYBASE = peerLabel('TinyBase', 'tinybase')

/** The records as TinyBase stores a mergeable store. */
export function tinybaseText(records: readonly StoredRecord[]): string {
  const store = createMergeableStore('peer')
  for (const { id, ...fields } of records) store.setRow(TABLE, id, fields)
  return JSON.stringify(store.getMergeableContent())
}

export function openTinybase(text: string): number {
  const store = createMergeableStore('peer')
  store.setMergeableContent(JSON.parse(text) as never)
  return store.getRowCount(TABLE)
}

/** What one transaction of `changes` sends, as JSON, on top of `base`. */
export function tinybaseMessage(base: readonly Change[], changes: readonly Change[]): string {
  const store = createMergeableStore('phone')
  for (const change of base) messageOf(store, [change])
  return messageOf(store, changes)
}

/** What each change sends, as JSON: those of `base` by one phone, those of each other phone on top of the base. */
export function tinybaseMessages(base: readonly Change[], phones: readonly (readonly Change[])[]): readonly string[] {
  const first = createMergeableStore('base')
  const ofBase = base.map((change) => messageOf(first, [change]))
  const content = JSON.stringify(first.getMergeableContent())
  const ofPhones = phones.flatMap((changes, place) => {
    const phone = createMergeableStore(`phone${place}`)
    phone.setMergeableContent(JSON.parse(content) as never)
    return changes.map((change) => messageOf(phone, [change]))
  })
  return [...ofBase, ...ofPhones]
}

export function mergeTinybase(messages: readonly string[]): number {
  const store = createMergeableStore('reader')
  for (const message of messages) store.applyMergeableChanges(JSON.parse(message) as never)
  return store.getRowCount(TABLE)
}

function messageOf(store: MergeableStore, changes: readonly Change[]): string {
  let sent: MergeableChanges | undefined
  const listener = store.addDidFinishTransactionListener(() => {
    sent = store.getTransactionMergeableChanges()
  })
  store.transaction(() => {
    for (const { id, fields } of changes) store.setPartialRow(TABLE, id, fields)
  })
  store.delListener(listener)
  return JSON.stringify(sent)
}
