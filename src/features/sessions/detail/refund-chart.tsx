import { View } from '@tarojs/components'
import { UPDATE_POINTS } from '@/domain/refunds/refunds-due'
import { useText } from '@/locales/text-context'
import { useAppearance } from '@/ui/appearance'
import { classNames } from '@/ui/class-names'
import { dayPosition, keptLine, segmentsOf, type Point } from './refund-geometry'
import './refund-chart.scss'
import type { RefundDot } from './refund-progress'

export interface RefundChartProps {
  readonly dots: readonly RefundDot[]
  /** Beside the last dot, and read aloud for the whole chart. */
  readonly label: string
  readonly spoken: string
}

const HEIGHT = 104
const TOP = 12
const SCREEN_WIDTH_MAX = 430
/** Page margins and the card's padding */
const AROUND = 64
/** Past this a label stands to the left of its dot. */
const LABEL_TURNS = 0.55

/** What is kept of the sales: a dot for each recorded day, nothing where nothing was recorded. */
export function RefundChart({ dots, label, spoken }: RefundChartProps) {
  const { sessions } = useText()
  const width = Math.min(useAppearance().width, SCREEN_WIDTH_MAX) - AROUND
  const line = keptLine(dots)
  const last = line[line.length - 1]
  const place = ({ x, y }: Point) => ({ left: `${x * width}px`, top: `${TOP + y * HEIGHT}px` })
  return (
    <View className='refund-chart' ariaRole='img' ariaLabel={spoken}>
      {UPDATE_POINTS.map((day) => (
        <View key={day} className='refund-stop' style={{ left: `${dayPosition(day) * width}px` }}>
          <View className='refund-grid' style={{ height: `${TOP + HEIGHT}px` }} />
          <View className='t-cap num'>{sessions.detail.day(day)}</View>
        </View>
      ))}
      {segmentsOf(line, { width, height: HEIGHT }).map(({ left, top, length, angle }) => (
        <View
          key={left}
          className='refund-segment'
          style={{
            left: `${left}px`,
            top: `${TOP + top - 1.5}px`,
            width: `${length}px`,
            transform: `rotate(${angle}rad)`,
          }}
        />
      ))}
      {line.slice(1).map((point) => (
        <View key={point.x} className={classNames('refund-dot', point === last && 'last')} style={place(point)} />
      ))}
      {last && dots.length > 0 ? (
        <View className={classNames('refund-label num', last.x > LABEL_TURNS && 'before')} style={place(last)}>
          {label}
        </View>
      ) : null}
    </View>
  )
}
