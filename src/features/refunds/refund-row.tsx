import { memo, useCallback, useMemo } from 'react'
import { Input, Text, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { percentText } from '@/domain/metrics/percent-text'
import { yuanText } from '@/domain/money/yuan-text'
import type { Due } from '@/domain/refunds/refunds-due'
import { useFormText } from '@/locales/use-form-text'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { classNames } from '@/ui/class-names'
import { FIGURE_KEYBOARD } from '@/ui/figure-keyboard'
import { FieldNote } from '@/ui/field-note'
import { Sep } from '@/ui/sep'
import { readRefund, type RefundEntry } from './refund-entry'
import { useRefundsForm, useRefundsStore } from './refunds-context'

/** One session whose refunds are asked for: who, when, what is known, and one well. */
export const RefundRow = memo(function RefundRow({ due, nextId }: { readonly due: Due; readonly nextId?: string }) {
  const sessionId = due.session.id
  const value = useRefundsForm((form) => form.texts[sessionId] ?? '')
  const entry = useMemo(() => readRefund(due, value), [due, value])
  return (
    <View id={`refund-row-${sessionId}`} className='refund-row'>
      <RefundHead due={due} />
      <View className='row between refund-line'>
        <Known due={due} />
        <Well sessionId={sessionId} value={value} nextId={nextId} />
      </View>
      <Outcome entry={entry} />
    </View>
  )
})

function RefundHead({ due }: { readonly due: Due }) {
  const { format, refunds } = useFormText()
  const anchors = useRecords('anchor')
  const reading = clockOf(due.session.startAt)
  const anchor = anchors.get(due.session.anchorIds[0] ?? '')
  return (
    <View className='row g8'>
      {anchor ? <Avatar name={anchor.name} tint={anchor.tint} size={28} /> : null}
      <Text className='t-title num'>{format.when(reading)}</Text>
      <Text className='t-cap num'>{format.day(reading)}</Text>
      <View className='role num refund-day'>{refunds.day(due.ageDays)}</View>
    </View>
  )
}

function Known({ due }: { readonly due: Due }) {
  const { refunds } = useFormText()
  const { session, last } = due
  return (
    <View className='t-cap num'>
      <View>
        {refunds.sales} <Text className='refund-cur'>¥</Text>
        {yuanText(session.gmvFen ?? 0)}
      </View>
      {last ? (
        <View>
          {refunds.last(last.ageDays)} <Text className='refund-cur'>¥</Text>
          {yuanText(last.fen)}
        </View>
      ) : (
        <View>{refunds.never}</View>
      )}
    </View>
  )
}

interface WellProps {
  readonly sessionId: string
  readonly value: string
  readonly nextId?: string
}

function Well({ sessionId, value, nextId }: WellProps) {
  const store = useRefundsStore()
  const { refunds } = useFormText()
  const isFocused = useRefundsForm((form) => form.focused === sessionId)
  const input = useCallback(
    (event: { detail: { value: string } }) => store.type(sessionId, event.detail.value),
    [store, sessionId],
  )
  return (
    <View className={classNames('refund-well', isFocused && 'focus')}>
      <Input
        id={`refund-${sessionId}`}
        className='refund-input num'
        type={FIGURE_KEYBOARD.decimals}
        value={value}
        placeholder={refunds.placeholder}
        placeholderClass='refund-ph'
        maxlength={16}
        focus={isFocused}
        confirmType={nextId ? 'next' : 'done'}
        confirmHold={nextId !== undefined}
        cursorSpacing={120}
        ariaLabel={refunds.placeholder}
        onFocus={() => store.focus(sessionId)}
        onBlur={() => store.leave(sessionId)}
        onInput={input}
        onConfirm={() => store.focus(nextId)}
      />
      <Text className='field-unit refund-unit'>{refunds.yuan}</Text>
    </View>
  )
}

/** What the typed total says; nothing while the well is empty. */
function Outcome({ entry }: { readonly entry: RefundEntry }) {
  const { format, log, refunds } = useFormText()
  if (entry.state === 'empty') return null
  if (entry.state === 'unreadable') return <FieldNote severity='error' words={log.problems[entry.reason]} />
  if (entry.state === 'impossible') return <FieldNote severity='error' words={log.rules.refundOverSales} />
  const { moreFen, rate, netFen, isLessThanLast } = entry
  return (
    <>
      <View className='row between refund-line refund-outcome num'>
        {moreFen === undefined ? (
          <View />
        ) : (
          <View>
            {moreFen < 0 ? refunds.less : refunds.more} <Text className='refund-cur'>¥</Text>
            {yuanText(Math.abs(moreFen))}
          </View>
        )}
        <View>
          {refunds.rate} {rate === undefined ? format.unknown : percentText(rate)}
          <Sep />
          {refunds.net} <Text className='refund-cur'>¥</Text>
          {netFen === undefined ? format.unknown : yuanText(netFen)}
        </View>
      </View>
      {isLessThanLast ? <FieldNote severity='doubt' words={refunds.lessThanLast} /> : null}
    </>
  )
}
