import { View } from '@tarojs/components'
import { classNames } from '@/ui/class-names'
import { useOpenSessions } from '../use-open-sessions'
import type { WeeklyCardProps } from '../use-weekly'
import { tallestOf, useBarWords, usualOfBar } from './use-bar-words'

/** A row for each week or month: however many there are, their figures stay beside them. */
export function BarRows({ weekly }: WeeklyCardProps) {
  const { bars } = weekly.report
  const tallest = tallestOf(bars)
  const shareOf = (fen: number) => `${((fen / tallest) * 100).toFixed(1)}%`
  const words = useBarWords(weekly)
  const open = useOpenSessions(weekly)
  return (
    <View>
      {bars.map((bar) => {
        const usual = usualOfBar(bar)
        return (
          <View
            key={bar.from}
            id={`bar-${bar.from}`}
            className='bar-row'
            ariaRole='button'
            ariaLabel={words.spoken(bar)}
            onClick={() => open(bar)}
          >
            <View className='row between g8'>
              <View className='t-sub'>{words.name(bar)}</View>
              <View className='num b'>{words.amount(bar)}</View>
            </View>
            <View className='prog bar-track'>
              <View
                className={classNames('prog-bar bar-fill', bar.isBest && 'best')}
                style={{ width: shareOf(bar.gmvFen ?? 0) }}
              />
              {usual === undefined ? null : <View className='bar-tick' style={{ left: shareOf(usual) }} />}
            </View>
          </View>
        )
      })}
    </View>
  )
}
