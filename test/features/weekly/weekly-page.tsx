import { sampleTeam } from '@/domain/sample/sample-team'
import { WeeklyScreen } from '@/features/weekly/weekly-screen'
import type { Write } from '@/replica/replica'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { element, openPage, phoneWith } from '../form-page'

/** When the picture of the report was taken. */
export const SUNDAY_EVENING = Date.parse('2026-11-22T21:05:00+08:00')

export const WHOLE_WEEK: readonly Write[] = sampleTeam({ now: SUNDAY_EVENING, through: '2026-11-22' }).writes

export const textOf = (id: string) => element(id).textContent ?? ''
export const page = () => document.body.textContent ?? ''

/** The tab over these records, in a team that has no account of its own beside them. */
export async function openWeekly(records: readonly Write[] = WHOLE_WEEK, now = SUNDAY_EVENING) {
  const phone = await phoneWith(createMemoryStorage(), records, now)
  const own = [...phone.replica.records('account').values()].filter(({ id }) => !id.startsWith('account-'))
  if (records.length > 0) {
    await phone.replica.write(own.map(({ id }) => ({ kind: 'account', id, fields: { deletedAt: now } }) as const))
  }
  await openPage(phone.runtime, <WeeklyScreen />)
  return phone
}
