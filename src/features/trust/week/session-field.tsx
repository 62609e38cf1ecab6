import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { PickerField } from '@/ui/picker-field'
import { useTrustText } from '../use-trust-text'

/** A notice may come some days after its show. */
const DAYS_AROUND = 7

export interface SessionFieldProps {
  readonly day: Day
  readonly sessionId: string | undefined
  readonly onChoose: (sessionId: string | undefined) => void
}

/** The session that a deduction is about: one of the days before it. */
export function SessionField({ day, sessionId, onChoose }: SessionFieldProps) {
  const { format } = useText()
  const { ledger: words } = useTrustText()
  const boundaries = useBoundaries()
  const sessions = [...useRecords('session').values()]
    .filter(({ id, startAt }) => {
      const before = daysBetween(businessDayOf(startAt, boundaries), day)
      return id === sessionId || (before >= 0 && before <= DAYS_AROUND)
    })
    .sort((left, right) => right.startAt - left.startAt)
  const choices = [words.noSession, ...sessions.map(({ startAt }) => format.fullWhen(clockOf(startAt)))]
  const chosen = sessions.findIndex(({ id }) => id === sessionId) + 1
  return (
    <PickerField
      id='violation-session'
      mode='choice'
      label={words.session}
      value={choices[chosen]}
      isEmpty={chosen === 0}
      choices={choices}
      chosen={chosen}
      onPick={(place) => onChoose(sessions[place - 1]?.id)}
    />
  )
}
