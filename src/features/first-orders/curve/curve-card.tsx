import { useMemo } from 'react'
import { View } from '@tarojs/components'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { funnelOf } from '@/domain/buyer/period'
import { repurchaseCurve } from '@/domain/buyer/repurchase-curve'
import { clockOf } from '@/domain/calendar/clock-of'
import { dayFromNumber } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { divide } from '@/domain/metrics/divide'
import type { TrustSource } from '@/domain/records/buyer'
import { useText } from '@/locales/text-context'
import { Cell } from '@/ui/cell'
import { Sep } from '@/ui/sep'
import type { Buyers } from '@/runtime/buyers/use-buyers'
import { StillReading } from '../still-reading'
import { useFirstOrderText } from '../use-first-order-text'
import { CurveChart } from './curve-chart'
import { drawCurve } from './curve-geometry'
import { curveSentence } from './curve-words'
import { sourceWords } from './source-sheet'

const LONGEST_DAYS = 365

interface CurveCardProps {
  readonly buyers: Buyers
  /** The people of the period */
  readonly rows: readonly BuyerRow[]
  readonly periodName: string
  /** Days of the period; `Infinity` for all of it */
  readonly periodDays: number
  readonly source: TrustSource | undefined
  readonly onSource: () => void
}

/** 首单之后多久再买, of a period, of one trust source or all. */
export function CurveCard({ buyers, rows, periodName, periodDays, source, onSource }: CurveCardProps) {
  const words = useFirstOrderText()
  const { curve: say } = words
  const { known } = buyers
  const chosen = useMemo(() => (source ? rows.filter(({ trust }) => trust === source) : rows), [rows, source])
  const curve = useMemo(() => repurchaseCurve(chosen, known ?? -Infinity), [chosen, known])
  const drawing = useMemo(() => drawCurve(curve, Math.min(LONGEST_DAYS, periodDays)), [curve, periodDays])
  const funnel = useMemo(() => funnelOf(chosen), [chosen])
  const isTooFew = curve.until === undefined
  return (
    <View className='card curve-card'>
      <View className='card-h wrap'>
        <View className='t-title' ariaRole='heading' aria-level={2}>
          {say.title}
        </View>
        <View className='side num'>
          {periodName}
          <Sep />
          {say.people(curve.count)}
        </View>
      </View>
      {drawing ? <CurveChart drawing={drawing} /> : null}
      <View id='curve-words' className='t-cap mt8'>
        {drawing
          ? curveSentence({ marks: drawing.marks, funnelShare: divide(funnel.repurchased, funnel.first) }, words)
          : isTooFew
            ? say.tooFew(curve.count)
            : say.none}
      </View>
      <StillReading isComplete={buyers.isComplete} />
      {known !== undefined && known < buyers.today ? <KnownUntil day={known} /> : null}
      <View className='curve-source'>
        <Cell id='curve-source' title={say.bySource} value={sourceWords(source, words)} onTap={onSource} />
      </View>
    </View>
  )
}

function KnownUntil({ day }: { readonly day: number }) {
  const { curve } = useFirstOrderText()
  const { format } = useText()
  return <View className='t-cap mt4'>{curve.known(format.day(clockOf(instantOf(dayFromNumber(day), 0))))}</View>
}
