import { useState } from 'react'
import { View } from '@tarojs/components'
import { monthOf, weekOf, type ReportPeriod } from '@/domain/report/report-period'
import { useText } from '@/locales/text-context'
import { ALL_ACCOUNTS } from '@/runtime/records/account-scope'
import { Button } from '@/ui/button'
import { FieldNote } from '@/ui/field-note'
import { PickerField } from '@/ui/picker-field'
import { Segmented } from '@/ui/segmented'
import { Sheet } from '@/ui/sheet'
import { periodName } from '../head/period-name'
import type { Weekly } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'
import { DaysFields } from './days-fields'
import { monthsThrough, problemOf, weeksThrough } from './period-choices'

export interface PeriodSheetProps {
  readonly weekly: Weekly
  readonly onClose: () => void
}

/** Which days the report is of: a week, a month or any; and of which account. */
export function PeriodSheet({ weekly, onClose }: PeriodSheetProps) {
  const { common } = useText()
  const { period: words } = useWeeklyText()
  const { today, report, scope, show } = weekly
  const [period, setPeriod] = useState<ReportPeriod>(weekly.period)
  const [accountId, setAccountId] = useState(scope.account?.id ?? ALL_ACCOUNTS)
  const problem = problemOf(period)
  const change = (kind: ReportPeriod['kind']) => {
    const { from } = report.range
    if (kind === 'days') setPeriod({ kind, from, to: report.range.to < today ? report.range.to : today })
    else setPeriod(kind === 'week' ? weekOf(from) : monthOf(from))
  }
  const save = () => {
    if (problem) return
    if (scope.accounts.length > 1) scope.choose(accountId)
    show(period)
    onClose()
  }
  const kinds = (['week', 'month', 'days'] as const).map((value) => ({ value, words: words.kinds[value] }))
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View className='center mt8'>
        <Segmented id='period' options={kinds} value={period.kind} onChange={change} />
      </View>
      <View className='sheet-fields'>
        <Fields weekly={weekly} period={period} onPick={setPeriod} />
        {problem ? <FieldNote severity='error' words={words[problem]} /> : null}
        <AccountField weekly={weekly} accountId={accountId} onPick={setAccountId} />
      </View>
      <View className='mt16'>
        <Button id='period-show' kind='soft' isBlock isDisabled={problem !== undefined} onTap={save}>
          {words.show}
        </Button>
      </View>
    </Sheet>
  )
}

interface FieldsProps {
  readonly weekly: Weekly
  readonly period: ReportPeriod
  readonly onPick: (period: ReportPeriod) => void
}

function Fields({ weekly, period, onPick }: FieldsProps) {
  const text = useText()
  const { period: words } = useWeeklyText()
  const { book, today } = weekly
  if (period.kind === 'days') return <DaysFields period={period} today={today} onPick={onPick} />
  const first = book.firstDay ?? today
  const choices = period.kind === 'week' ? weeksThrough(first, today) : monthsThrough(first, today)
  const names = choices.map((choice) => periodName(choice, text, today.slice(0, 4)))
  const chosen = names.indexOf(periodName(period, text, today.slice(0, 4)))
  return (
    <PickerField
      id={`period-of-${period.kind}`}
      label={words[period.kind]}
      mode='choice'
      choices={names}
      chosen={Math.max(0, chosen)}
      value={periodName(period, text, today.slice(0, 4))}
      onPick={(place) => onPick(choices[place] ?? period)}
    />
  )
}

interface AccountFieldProps {
  readonly weekly: Weekly
  readonly accountId: string
  readonly onPick: (accountId: string) => void
}

/** Only where there is more than one. */
function AccountField({ weekly: { scope }, accountId, onPick }: AccountFieldProps) {
  const { period: words } = useWeeklyText()
  if (scope.accounts.length < 2) return null
  const choices = [
    ...scope.accounts.map(({ id, name }) => ({ id, name })),
    { id: ALL_ACCOUNTS, name: words.allAccounts },
  ]
  const chosen = choices.findIndex(({ id }) => id === accountId)
  return (
    <PickerField
      id='period-account'
      label={words.account}
      mode='choice'
      choices={choices.map(({ name }) => name)}
      chosen={chosen}
      value={choices[chosen]?.name ?? ''}
      onPick={(place) => onPick(choices[place]?.id ?? accountId)}
    />
  )
}
