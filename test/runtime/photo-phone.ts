import { createRuntime, type Runtime } from '@/runtime/runtime'
import { addPhoto } from '@/runtime/photos/add-photo'
import { createKeptTexts } from '@/services/files/kept-texts'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import type { CloudFixture } from '../cloud/cloud-fixture'
import { photo } from '../cloud/file-cases'
import { cloudAs, testServices } from './test-services'

const OWNER = { kind: 'session', id: 's1' }

/** A photo of several parts, as the phone has compressed it. */
export const PICTURE = photo(150_000).toString('base64')

/** A person's phone, with the cloud or without; what it kept is opened anew by giving its storage. */
export async function photoPhone(
  given: { fixture?: CloudFixture; person?: string; storage?: ReturnType<typeof createMemoryStorage> } = {},
) {
  const { fixture, person = 'chen', storage = createMemoryStorage() } = given
  const cloud = fixture && cloudAs(person, fixture)
  const services = testServices({ storage, ...(cloud && { cloud }) })
  const runtime = await createRuntime(services)
  return { runtime, services, storage, cloud }
}

export const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const

/** Adds the picture to a session of the open team; its record. */
export async function addPicture(runtime: Runtime, text = PICTURE) {
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('no team is open')
  const after = (_milliseconds: number, task: () => void) => {
    const planned = setImmediate(task)
    return () => clearImmediate(planned)
  }
  const { media, photos, random, clock } = runtime
  const phone = { media, photos, random, clock: { now: () => clock.now(), after } }
  const added = await addPhoto({ address: text }, OWNER, { phone, replica })
  if (!added.ok) throw new Error(added.code)
  const record = replica.find('photo', added.undo.id)
  if (!record) throw new Error('there is no record')
  return record
}

/** The bytes of a photo as this phone keeps them, base64. */
export async function bytesOn(storage: ReturnType<typeof createMemoryStorage>, teamId: string, fileId: string) {
  const read = await createKeptTexts(storage).read(`teams/${teamId}/photos/${fileId}`)
  return read.ok ? read.value : undefined
}

/** Waits for what the runtime does by itself. */
export async function until(isDone: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (await isDone()) return
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error('it never came')
}
