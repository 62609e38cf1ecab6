import { View } from '@tarojs/components'
import { percentText } from '@/domain/metrics/percent-text'
import { useAppearance } from '@/ui/appearance'
import { classNames } from '@/ui/class-names'
import { useFirstOrderText } from '../use-first-order-text'
import { percent, shapeBetween, type CurveDrawing } from './curve-geometry'

/** Half the thickness of the line, in shares of the drawing's height */
const LINE_MARGIN = 0.012
const LARGE_TYPE = 1.15

/** The curve with its band: shapes cut out of plain views, so that they take the colours of the theme. */
export function CurveChart({ drawing }: { readonly drawing: CurveDrawing }) {
  const { curve } = useFirstOrderText()
  const { ticks, line, upper, lower, horizon } = drawing
  const { textScale } = useAppearance()
  // Large figures stand in each other's way: the second of them is left to the words.
  const marks = drawing.marks.filter((_, place) => textScale <= LARGE_TYPE || place !== 1)
  const top = ticks[ticks.length - 1] ?? 1
  const points = marks.map(({ days, share }) => `${curve.day(days)} ${percentText(share)}`).join(curve.comma)
  return (
    <View className='curve' ariaRole='img' ariaLabel={curve.spoken(points)}>
      <View className='curve-plot'>
        {ticks.map((tick) => (
          <View key={tick} className='curve-tick' style={{ top: percent(1 - tick / top) }}>
            <View className='curve-tick-words num'>{`${Math.round(tick * 100)}%`}</View>
          </View>
        ))}
        <View className='curve-band' style={{ clipPath: shapeBetween(upper, lower) }} />
        <View className='curve-line' style={{ clipPath: shapeBetween(line, line, LINE_MARGIN) }} />
        {marks.map((mark) => (
          <View key={mark.days} className='curve-mark' style={{ left: percent(mark.x), top: percent(mark.y) }}>
            <View className='curve-dot' />
            <View className={classNames('curve-share num', mark.x < 0.12 && 'after')}>{percentText(mark.share)}</View>
          </View>
        ))}
      </View>
      <View className='curve-days num'>
        <View className='curve-day first'>{curve.start}</View>
        {marks.map(({ days, x }) => (
          <View key={days} className={classNames('curve-day', days === horizon && 'last')} style={{ left: percent(x) }}>
            {curve.day(days)}
          </View>
        ))}
      </View>
    </View>
  )
}
