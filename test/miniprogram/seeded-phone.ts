import type { Write } from '@/replica/replica'
import { createRuntime } from '@/runtime/runtime'
import { nullCloud } from '@/services/cloud/null-cloud'
import { pathOfKey } from '@/services/storage/key-path'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from '../replica/manual-clock'
import { testServices } from '../runtime/test-services'

const ROOT = 'http://usr/daybreak/'

/**
 * The files of a phone on which a team was begun and these records were written, while its cloud did not answer:
 * the team is still waiting to move there. `now`: epoch milliseconds.
 */
export async function seededPhone(records: readonly Write[], now: number): Promise<Map<string, string>> {
  const storage = createMemoryStorage()
  const cloud = { ...nullCloud, isConfigured: true }
  const runtime = await createRuntime(testServices({ storage, cloud, clock: new ManualClock(now) }))
  await runtime.teams.create({ name: '禾序', kind: 'merchant', memberName: '陈静' })
  const written = await runtime.teams.state().replica?.write(records)
  if (!written?.ok) throw new Error('the phone could not be seeded')
  await runtime.close()
  return new Map(storage.entries().map(([key, text]) => [ROOT + pathOfKey(key, '.txt'), text]))
}
