import type { Write } from '@/replica/replica'
import { createRuntime } from '@/runtime/runtime'
import { ManualClock } from '../replica/manual-clock'
import { testServices } from '../runtime/test-services'

const WRITES_AT_ONCE = 500

/** A backup file, made at `now`, of a local team that wrote all this. */
export const teamBackup = async (writes: readonly Write[], now: number): Promise<string> => {
  const services = testServices({ clock: new ManualClock(now) })
  const runtime = await createRuntime(services)
  await runtime.teams.create({ name: '禾序买手店', kind: 'merchant', memberName: '陈静' })
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('The team did not open.')
  for (let from = 0; from < writes.length; from += WRITES_AT_ONCE) {
    const written = await replica.write(writes.slice(from, from + WRITES_AT_ONCE))
    if (!written.ok) throw new Error(written.message)
  }
  await runtime.teams.backUp()
  await runtime.close()
  const [file] = services.files.saved
  if (!file) throw new Error('No backup was handed over.')
  return file.text
}
