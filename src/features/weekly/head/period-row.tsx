import { View } from '@tarojs/components'
import { shifted } from '@/domain/report/report-period'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import type { Weekly } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'
import { periodName } from './period-name'

export interface PeriodRowProps {
  readonly weekly: Weekly
  readonly onChoose: () => void
}

/** ‹ 11.16 – 11.22 ›: one step back or forth, and other days by a tap on the middle. */
export function PeriodRow({ weekly, onChoose }: PeriodRowProps) {
  const text = useText()
  const words = useWeeklyText()
  const { period, report, book, today, scope, show } = weekly
  const name = periodName(period, text, today.slice(0, 4))
  const account = scope.accounts.length > 1 ? (scope.account?.name ?? words.period.allAccounts) : undefined
  const step = (by: 1 | -1) => () => show(shifted(period, by))
  return (
    <View className='row between wk-row'>
      <Step
        id='period-before'
        icon='chevron-left'
        label={words.before}
        onTap={report.range.from > (book.firstDay ?? '') ? step(-1) : undefined}
      />
      <View
        id='period-choose'
        className='wk-name'
        hoverClass='pressed'
        ariaRole='button'
        ariaLabel={words.choose(account ? `${name} ${account}` : name)}
        onClick={onChoose}
      >
        <View className='num'>{name}</View>
        {account ? <View className='t-cap ell'>{account}</View> : null}
      </View>
      <Step
        id='period-after'
        icon='chevron-right'
        label={words.after}
        onTap={report.range.to < today ? step(1) : undefined}
      />
    </View>
  )
}

interface StepProps {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  /** Absent at the end. */
  readonly onTap: (() => void) | undefined
}

function Step({ id, icon, label, onTap }: StepProps) {
  return (
    <View
      id={id}
      className={classNames('wk-step t-2', !onTap && 'off')}
      ariaRole='button'
      ariaLabel={label}
      aria-disabled={!onTap}
      onClick={onTap}
    >
      <Icon name={icon} size={20} />
    </View>
  )
}
