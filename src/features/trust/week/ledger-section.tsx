import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { weekdayOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import type { Deduction } from '@/domain/trust-health/deductions'
import { pointsText } from '@/domain/trust-health/score-readings'
import { useText } from '@/locales/text-context'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Link } from '@/ui/link'
import { Sep } from '@/ui/sep'
import { useTrustText } from '../use-trust-text'
import type { ViolationTarget } from './use-violation-form'

export interface LedgerSectionProps {
  readonly ledger: readonly Deduction[]
  readonly onOpen: (target: ViolationTarget) => void
}

/** 扣分记录: what was taken off when, why, and what was mended. */
export function LedgerSection({ ledger, onOpen }: LedgerSectionProps) {
  const { ledger: words } = useTrustText()
  const { canWrite } = useMember()
  return (
    <>
      <View className='row between ledger-heading'>
        <View className='sec-title' ariaRole='heading' aria-level={2}>
          {words.title}
        </View>
        {canWrite ? (
          <Link id='add-violation' onTap={() => onOpen({})}>
            {words.add}
          </Link>
        ) : null}
      </View>
      <View className='card flush'>
        {ledger.length === 0 ? <View className='cell t-sub'>{words.none}</View> : null}
        {ledger.map((deduction) => (
          <LedgerRow
            key={deduction.violation?.id ?? deduction.session?.id}
            deduction={deduction}
            onOpen={canWrite ? onOpen : undefined}
          />
        ))}
      </View>
    </>
  )
}

interface LedgerRowProps {
  readonly deduction: Deduction
  readonly onOpen: ((target: ViolationTarget) => void) | undefined
}

function LedgerRow({ deduction, onOpen }: LedgerRowProps) {
  const { session } = deduction
  return (
    <View className='ledger-row'>
      <LedgerEntry deduction={deduction} onOpen={onOpen} />
      {session ? <SessionLink id={session.id} /> : null}
    </View>
  )
}

/** Leads to the session that points were taken off for. */
function SessionLink({ id }: { readonly id: string }) {
  const { ledger: words } = useTrustText()
  const { navigation } = useRuntime()
  return (
    <Link id={`deduction-session-${id}`} onTap={() => navigation.open(routeTo(ROUTES.session, { id }))}>
      {words.openSession}
    </Link>
  )
}

function LedgerEntry({ deduction, onOpen }: LedgerRowProps) {
  const { ledger: words } = useTrustText()
  const { format } = useText()
  const { day, violation, session } = deduction
  const clock = clockOf(instantOf(day, 0))
  const points = violation?.pointsTenths
  const open = onOpen && (() => onOpen(violation ? { violation } : { session }))
  return (
    <View
      id={`deduction-${violation?.id ?? session?.id ?? ''}`}
      hoverClass={open ? 'pressed' : 'none'}
      ariaRole={open ? 'button' : undefined}
      onClick={open}
    >
      <View className='row between g8'>
        <View className='ledger-day'>
          {format.day(clock)} {format.weekday(weekdayOf(day))}
        </View>
        <View className='num b'>
          {points === undefined || points === null ? words.pointsUnknown : words.points(pointsText(points))}
        </View>
      </View>
      <View className='t-sub mt4'>{violation?.reason ?? words.unexplained}</View>
      {violation ? (
        <View className='t-cap mt4'>
          {violation.mended}
          {violation.mended && violation.appeal !== 'none' ? <Sep /> : null}
          {violation.appeal === 'none' ? null : words.appeals[violation.appeal]}
        </View>
      ) : (
        <View className='t-cap mt4 t-brand'>{words.write}</View>
      )}
    </View>
  )
}
