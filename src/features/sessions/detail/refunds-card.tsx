import { View } from '@tarojs/components'
import { shortAmountText } from '@/domain/money/amount-text'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import { moneyText } from '@/runtime/records/figure-texts'
import { Term } from '../term'
import { RefundChart } from './refund-chart'
import type { RefundProgress } from './refund-progress'

export interface RefundsCardProps {
  readonly session: RecordOf<'session'>
  readonly progress: RefundProgress
}

/** What has been refunded, as it was recorded; what is still to come is not guessed here. */
export function RefundsCard({ session, progress }: RefundsCardProps) {
  const { sessions, format } = useText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const { detail } = sessions
  const { isOpen, dots, last, netFen: net, rate, isDue } = progress
  if (!session.gmvFen) return null
  return (
    <View id='detail-refunds' className='card'>
      <View className='card-h'>
        <View className='t-title'>{isOpen ? detail.refunds : detail.refundsSettled}</View>
        <View className='side num'>
          {rate === undefined ? detail.refundUnknown : detail.refundsSide(percentText(rate))}
        </View>
      </View>
      {last && net !== undefined && dots.length > 0 ? (
        <RefundChart
          dots={dots}
          label={detail.refundLabel(last.ageDays, shortAmountText(net, format.largeAmounts))}
          spoken={detail.refundSpoken(last.ageDays, moneyText(net, format))}
        />
      ) : null}
      <View className='two mt12'>
        <Tile term='net' words={detail.netNow} side={isOpen ? detail.provisional : undefined} fen={net} />
        <Tile term='refund' side={last ? detail.today(last.ageDays) : undefined} fen={last?.fen} />
      </View>
      <View className='row between g12 mt12'>
        <View className='t-cap grow'>{nextWords(progress, detail)}</View>
        {isDue && canWrite ? (
          <Button id='detail-refund' kind='soft' isSmall onTap={() => navigation.open(ROUTES.refunds)}>
            {detail.fillRefund}
          </Button>
        ) : null}
      </View>
    </View>
  )
}

function nextWords({ isOpen, next }: RefundProgress, detail: Texts['sessions']['detail']): string {
  if (!isOpen || !next) return detail.noMoreDue
  return detail.nextDue(detail.inDays(next.inDays), next.point)
}

interface TileProps {
  readonly term: 'net' | 'refund'
  readonly words?: string
  readonly side?: string
  readonly fen: number | undefined
}

function Tile({ term, words, side, fen }: TileProps) {
  const { format } = useText()
  return (
    <View className='tile'>
      <View className='row wrap t-cap'>
        <Term term={term} words={words} />
        {side ? (
          <>
            <Sep />
            {side}
          </>
        ) : null}
      </View>
      <Money amount={moneyText(fen, format)} className='tile-figure' />
    </View>
  )
}
