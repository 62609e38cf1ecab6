import * as Y from 'yjs'
import type { Fields } from '@/domain/records/fields'
import type { Change } from '@/protocol/change'
import type { StoredRecord } from '@/protocol/fold/record-state'
import { peerLabel } from './peer-label'

const TABLE = 'session'

export const YJS = peerLabel('Yjs', 'yjs')

/** The records as Yjs stores a document that holds a map of fields for each of them. */
export function yjsState(records: readonly StoredRecord[]): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { id, ...fields } of records) write(doc, id, fields)
  })
  return Y.encodeStateAsUpdate(doc)
}

export function openYjs(state: Uint8Array): number {
  return mergeYjs([state])
}

/** What one transaction of `changes` sends on top of `base`. */
export function yjsMessage(base: readonly Change[], changes: readonly Change[]): Uint8Array {
  const doc = new Y.Doc()
  for (const change of base) messageOf(doc, [change])
  return messageOf(doc, changes)
}

/** What each change sends: those of `base` by one phone, those of each other phone on top of the base. */
export function yjsMessages(base: readonly Change[], phones: readonly (readonly Change[])[]): readonly Uint8Array[] {
  const first = new Y.Doc()
  const ofBase = base.map((change) => messageOf(first, [change]))
  const state = Y.encodeStateAsUpdate(first)
  const ofPhones = phones.flatMap((changes) => {
    const phone = new Y.Doc()
    Y.applyUpdate(phone, state)
    return changes.map((change) => messageOf(phone, [change]))
  })
  return [...ofBase, ...ofPhones]
}

export function mergeYjs(messages: readonly Uint8Array[]): number {
  const doc = new Y.Doc()
  for (const message of messages) Y.applyUpdate(doc, message)
  return doc.getMap(TABLE).size
}

function messageOf(doc: Y.Doc, changes: readonly Change[]): Uint8Array {
  let sent = new Uint8Array()
  const listen = (update: Uint8Array) => {
    sent = Uint8Array.from(update)
  }
  doc.on('update', listen)
  doc.transact(() => {
    for (const { id, fields } of changes) write(doc, id, fields)
  })
  doc.off('update', listen)
  return sent
}

function write(doc: Y.Doc, id: string, fields: Fields): void {
  const table = doc.getMap<Y.Map<unknown>>(TABLE)
  const known = table.get(id)
  const record = known ?? table.set(id, new Y.Map<unknown>())
  for (const [field, value] of Object.entries(fields)) record.set(field, value)
}
