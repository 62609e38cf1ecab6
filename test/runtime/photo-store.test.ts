/** @jest-environment node */
import { PhotoStore, type WaitingPhoto } from '@/runtime/photos/photo-store'
import { createKeptTexts } from '@/services/files/kept-texts'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from '../replica/manual-clock'

const FOLDER = 'teams/t/photos/'
const nameOf = (place: number) => `file-${place}`.padEnd(22, '_')
const waitingPhoto = (fileId: string): WaitingPhoto => {
  return { fileId, recordId: `s1.${fileId}`, stream: 'work', sizeBytes: 3, sha256: 'x' }
}

async function openStore(storage = createMemoryStorage(), clock = new ManualClock()) {
  const keptFiles = createKeptTexts(storage)
  const opened = await PhotoStore.open({ storage, keptFiles, clock }, 't')
  if (!opened.ok) throw new Error(opened.code)
  const bytes = async (fileId: string) => {
    const read = await keptFiles.read(FOLDER + fileId)
    return read.ok ? read.value : read.code
  }
  /** Fetches so many pictures, a second after each other. */
  const fetchMany = async (count: number, from = 0) => {
    for (let place = from; place < from + count; place += 1) {
      clock.advance(1000)
      expect(await opened.value.keepFetched(nameOf(place), 'QUJD')).toMatchObject({ ok: true })
    }
  }
  return { store: opened.value, storage, clock, bytes, fetchMany }
}

describe('the pictures of a team that a phone keeps', () => {
  it('are the latest 120 that the cloud has too: the oldest goes with its note', async () => {
    const { store, storage, bytes, fetchMany } = await openStore()
    await fetchMany(120)
    expect(store.has(nameOf(0))).toBe(true)
    await fetchMany(2, 120)
    expect([0, 1, 2, 121].map((place) => store.has(nameOf(place)))).toEqual([false, false, true, true])
    expect([await bytes(nameOf(1)), await bytes(nameOf(2))]).toEqual([undefined, 'QUJD'])
    expect(storage.entries().filter(([key]) => key.startsWith(`${FOLDER}kept/`))).toHaveLength(120)
  })

  it('are counted anew after a kill', async () => {
    const first = await openStore()
    await first.fetchMany(120)
    const again = await openStore(first.storage.snapshot(), first.clock)
    await again.fetchMany(1, 120)
    expect([0, 1].map((place) => again.store.has(nameOf(place)))).toEqual([false, true])
  })

  it('never lose one to others that the cloud does not have', async () => {
    const { store, bytes, clock, fetchMany } = await openStore()
    await store.keep(waitingPhoto('own-of-22-characters__'), 'T1dO')
    clock.advance(1000)
    await fetchMany(130)
    expect(await bytes('own-of-22-characters__')).toBe('T1dO')
    expect(store.waiting()).toHaveLength(1)
    await store.sent('own-of-22-characters__')
    expect(store.has('own-of-22-characters__')).toBe(true)
  })
})
