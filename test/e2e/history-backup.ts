import type { SampleOptions } from '@/domain/sample/sample-calendar'
import { sampleTeam } from '@/domain/sample/sample-team'
import { createRuntime } from '@/runtime/runtime'
import { ManualClock } from '../replica/manual-clock'
import { testServices } from '../runtime/test-services'

/** Monday before the week of the design. */
const MONDAY = Date.UTC(2026, 10, 16, 10)
const LAST_DAY_OF_HISTORY = '2026-11-15'

/** A backup file of a local team that has the sample's history, up to the Sunday before the week of the design. */
export function historyBackup(): Promise<string> {
  return sampleBackup({ now: MONDAY, through: LAST_DAY_OF_HISTORY })
}

/** A backup file of a local team that has the sample's records. */
export async function sampleBackup(options: SampleOptions): Promise<string> {
  const services = testServices({ clock: new ManualClock(options.now) })
  const runtime = await createRuntime(services)
  const { team, writes } = sampleTeam(options)
  await runtime.teams.create(team)
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('The team did not open.')
  const written = await replica.write(writes)
  if (!written.ok) throw new Error(written.message)
  await runtime.teams.backUp()
  await runtime.close()
  const [file] = services.files.saved
  if (!file) throw new Error('No backup was handed over.')
  return file.text
}
