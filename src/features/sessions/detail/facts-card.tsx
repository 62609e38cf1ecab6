import { View } from '@tarojs/components'
import {
  averageOrderValueFen,
  conversionRate,
  deliveryRate,
  naturalShare,
  valuePerViewerFen,
} from '@/domain/metrics/session-metrics'
import { divide } from '@/domain/metrics/divide'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { SectionHeading } from '@/ui/section-heading'
import { countText, moneyText } from '@/runtime/records/figure-texts'
import { Term } from '../term'

type SessionRecord = RecordOf<'session'>
type Fact = readonly [term: keyof Texts['terms'], figure: string | undefined]

/** Everything else that was entered, by the groups of the form. Unknown figures take no row here. */
export function FactsCards({ session }: { readonly session: SessionRecord }) {
  const text = useText()
  const { detail } = text.sessions
  return (
    <>
      <FactsCard id='detail-traffic' title={detail.traffic} facts={trafficFacts(session, text)} />
      <FactsCard id='detail-ads' title={detail.ads} facts={adFacts(session, text)} />
    </>
  )
}

interface FactsCardProps {
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
}

function FactsCard({ id, title, facts }: FactsCardProps) {
  const known = facts.filter(([, figure]) => figure !== undefined)
  if (known.length === 0) return null
  return (
    <>
      <SectionHeading title={title} />
      <View id={id} className='card flush'>
        {known.map(([term, figure]) => (
          <View key={term} className='cell'>
            <Term term={term} className='cell-key' />
            <View className='cell-value num'>{figure}</View>
          </View>
        ))}
      </View>
    </>
  )
}

function trafficFacts(session: SessionRecord, { format }: Texts): readonly Fact[] {
  const count = (value: number | null | undefined) =>
    isKnown(value) ? countText(Math.round(value), format) : undefined
  const yuan = (fen: number | null | undefined) => (isKnown(fen) ? `¥${moneyText(fen, format)}` : undefined)
  const share = (value: number | undefined) => (value === undefined ? undefined : percentText(value))
  return [
    ['impressions', count(session.impressions)],
    ['peakOnline', count(session.peakOnline)],
    ['averageOnline', count(session.averageOnline)],
    ['averageStay', isKnown(session.averageStaySeconds) ? format.seconds(session.averageStaySeconds) : undefined],
    ['naturalShare', share(naturalShare(session))],
    ['naturalPeak', count(session.naturalPeakOnline)],
    ['follows', count(session.follows)],
    ['fanClub', count(session.fanClubJoins)],
    ['conversion', share(conversionRate(session))],
    ['orderValue', yuan(averageOrderValueFen(session))],
    ['valuePerViewer', yuan(valuePerViewerFen(session))],
  ]
}

function adFacts(session: SessionRecord, { format }: Texts): readonly Fact[] {
  const yuan = (fen: number | null | undefined) => (isKnown(fen) ? `¥${moneyText(fen, format)}` : undefined)
  const rate = deliveryRate(session)
  const roi = divide(session.adGmvFen, session.adSpendFen)
  return [
    ['adBudget', yuan(session.adBudgetFen)],
    ['adSpend', yuan(session.adSpendFen)],
    ['deliveryRate', rate === undefined ? undefined : percentText(rate)],
    ['adGmv', yuan(session.adGmvFen)],
    ['adRoi', roi?.toFixed(2)],
    ['targetRoi', isKnown(session.targetRoiHundredths) ? (session.targetRoiHundredths / 100).toFixed(2) : undefined],
  ]
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}
