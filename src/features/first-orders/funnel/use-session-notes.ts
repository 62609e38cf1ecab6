import { useMemo } from 'react'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import type { Period } from '@/domain/buyer/period'
import { firstOrderAgreement } from '@/domain/buyer/session-first-orders'
import { businessDayNumberOf } from '@/domain/calendar/business-day'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import { wilsonInterval } from '@/domain/statistics/wilson-interval'
import type { FirstOrderTexts } from '@/locales/first-order-texts'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { useFirstOrderText } from '../use-first-order-text'

interface NotesOf {
  readonly rows: readonly BuyerRow[]
  readonly period: Period
}

/** How the figures stand to those typed with the sessions, a sentence each; none where no session says anything. */
export function useSessionNotes({ rows, period }: NotesOf): readonly string[] {
  const words = useFirstOrderText()
  const boundaries = useBoundaries()
  const sessions = useRecords('session')
  const accounts = useRecords('account')
  const { from, to } = period
  return useMemo(() => {
    const own = [...sessions.values()].filter(({ startAt }) => {
      const day = businessDayNumberOf(startAt, boundaries)
      return day >= from && day <= to
    })
    const accountNames = new Map([...accounts.values()].map(({ id, name }) => [id, name]))
    return [
      ...agreementNotes(firstOrderAgreement(rows, { sessions: own, accountNames }), words),
      ...rateNotes(own, words),
    ]
  }, [rows, from, to, sessions, accounts, boundaries, words])
}

function agreementNotes(
  agreement: ReturnType<typeof firstOrderAgreement>,
  { agreement: compare, agreementWhy, elsewhere: outside }: FirstOrderTexts,
): readonly string[] {
  if (!agreement) return []
  const { typed, found, sessions, elsewhere } = agreement
  const why = typed === found ? '' : typed > found ? agreementWhy.more : agreementWhy.fewer
  return [compare(typed, found, sessions) + why, ...(elsewhere > 0 ? [outside(elsewhere)] : [])]
}

/** 首单率 over the sessions that know both of its figures. */
function rateNotes(sessions: readonly RecordOf<'session'>[], { rate }: FirstOrderTexts): readonly string[] {
  let viewers = 0
  let firstOrders = 0
  for (const session of sessions) {
    if (!session.viewers || session.firstOrders === null || session.firstOrders === undefined) continue
    viewers += session.viewers
    firstOrders += session.firstOrders
  }
  const interval = firstOrders <= viewers ? wilsonInterval(firstOrders, viewers) : undefined
  if (!interval) return []
  return [rate(percentText(firstOrders / viewers), percentText(interval.low), percentText(interval.high))]
}
