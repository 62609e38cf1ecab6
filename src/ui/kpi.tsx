import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'

export interface KpiProps {
  readonly term: ReactNode
  /** Figure text; — or words such as 明早补 are drawn quieter with `isUnknown`. */
  readonly figure: ReactNode
  readonly unit?: string
  readonly isMoney?: boolean
  readonly isUnknown?: boolean
  readonly id?: string
  readonly onTap?: () => void
}

/**
 * One of three figures side by side; stands in a `kpis` row. What an unknown figure goes without is hidden by its class
 * and not taken away: that one key makes a figure known must cost little.
 */
export function Kpi({ id, term, figure, unit, isMoney, isUnknown, onTap }: KpiProps) {
  return (
    <View {...(id !== undefined && { id })} className='kpi' onClick={onTap} ariaRole={onTap ? 'button' : undefined}>
      <View className='kpi-term'>{term}</View>
      <View className={classNames('kpi-figure num', isUnknown && 'none')}>
        {isMoney ? <Text className='cur'>¥</Text> : null}
        {figure}
        {unit ? <Text className='unit'>{unit}</Text> : null}
      </View>
    </View>
  )
}
