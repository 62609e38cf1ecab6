import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { divide } from '@/domain/metrics/divide'
import { percentText } from '@/domain/metrics/percent-text'
import { yuanText } from '@/domain/money/yuan-text'
import type { SharedSession } from '@/domain/share-card/shared-session'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import { VERDICTS } from '../card/card-content'
import { comparedWith } from '../card/compared-with'
import { sessionFigures } from '../card/session-content'
import { useShareText } from '../use-share-text'
import { LockedCard, moneyFigure, SharedFigures, VerdictFigure } from './shared-parts'

/** All that was shared of a session, and what was not said so. */
export function SharedSessionCards({ shared }: { readonly shared: SharedSession }) {
  const { page: words } = useShareText()
  return (
    <>
      <FactsCard shared={shared} />
      {shared.wentWell ? (
        <View className='card'>
          <View className='row g6 t-cap'>
            <Icon name='check' size={18} />
            {words.wentWell}
          </View>
          <View className='mt8'>{shared.wentWell}</View>
        </View>
      ) : null}
      <LockedCard names={words.locked.slice(shared.amounts ? 2 : 0)} />
    </>
  )
}

function FactsCard({ shared }: { readonly shared: SharedSession }) {
  const text = useText()
  const share = useShareText()
  const { page: words } = share
  const { startAt, sky, compared, amounts, firstOrders, viewers } = shared
  const slot = comparedWith(shared, text)
  const verdict = VERDICTS[sky]
  const rate = divide(firstOrders, viewers)
  const [first, ...others] = sessionFigures(shared, { text })
  const figures = [
    ...(first ? [first] : []),
    // First orders lead wherever there are any.
    ...(rate === undefined ? [] : [{ label: text.terms.firstOrderRate.name, number: percentText(rate) }]),
    ...others,
    ...moneyFigure(words.refunded, amounts?.refundFen),
    ...moneyFigure(words.net, amounts?.netFen),
  ]
  return (
    <View className='card'>
      <View className='t-sub'>
        {share.card.show(text.format.when(clockOf(startAt)))}
        {verdict === undefined ? null : (
          <>
            <Sep />
            {words[verdict](slot)}
          </>
        )}
      </View>
      {amounts?.gmvFen === undefined ? null : <Money amount={yuanText(amounts.gmvFen)} className='share-amount' />}
      <VerdictFigure sky={sky} figure={compared?.figure} />
      {compared ? <View className='t-cap mt4'>{words.usual(compared.count, slot)}</View> : null}
      <SharedFigures figures={figures} />
    </View>
  )
}
