import { View } from '@tarojs/components'
import {
  averageConcurrent,
  averageOrderValueFen,
  conversionRate,
  naturalShare,
  valuePerViewerFen,
} from '@/domain/metrics/session-metrics'
import { divide } from '@/domain/metrics/divide'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { SectionHeading } from '@/ui/section-heading'
import { countText, moneyText } from '../figure-texts'

type SessionRecord = RecordOf<'session'>
type Fact = readonly [term: string, figure: string | undefined]

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
            <View className='cell-key'>{term}</View>
            <View className='cell-value num'>{figure}</View>
          </View>
        ))}
      </View>
    </>
  )
}

function trafficFacts(session: SessionRecord, { terms, sessions, format }: Texts): readonly Fact[] {
  const count = (value: number | null | undefined) =>
    isKnown(value) ? countText(Math.round(value), format) : undefined
  const yuan = (fen: number | null | undefined) => (isKnown(fen) ? `¥${moneyText(fen, format)}` : undefined)
  const share = (value: number | undefined) => (value === undefined ? undefined : percentText(value))
  const { facts } = sessions.detail
  return [
    [terms.impressions.name, count(session.impressions)],
    [terms.peakOnline.name, count(session.peakOnline)],
    [terms.averageOnline.name, count(session.averageOnline ?? averageConcurrent(session))],
    [
      terms.averageStay.name,
      isKnown(session.averageStaySeconds) ? format.seconds(session.averageStaySeconds) : undefined,
    ],
    [facts.naturalShare, share(naturalShare(session))],
    [terms.naturalPeak.name, count(session.naturalPeakOnline)],
    [terms.follows.name, count(session.follows)],
    [terms.fanClub.name, count(session.fanClubJoins)],
    [facts.conversion, share(conversionRate(session))],
    [facts.orderValue, yuan(averageOrderValueFen(session))],
    [facts.perViewer, yuan(valuePerViewerFen(session))],
  ]
}

function adFacts(session: SessionRecord, { terms, sessions, format }: Texts): readonly Fact[] {
  const yuan = (fen: number | null | undefined) => (isKnown(fen) ? `¥${moneyText(fen, format)}` : undefined)
  const roi = divide(session.adGmvFen, session.adSpendFen)
  return [
    [terms.adBudget.name, yuan(session.adBudgetFen)],
    [terms.adSpend.name, yuan(session.adSpendFen)],
    [terms.adGmv.name, yuan(session.adGmvFen)],
    [sessions.detail.facts.roi, roi?.toFixed(2)],
    [
      terms.targetRoi.name,
      isKnown(session.targetRoiHundredths) ? (session.targetRoiHundredths / 100).toFixed(2) : undefined,
    ],
  ]
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}
