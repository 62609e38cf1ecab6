import { Text, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { divide } from '@/domain/metrics/divide'
import { percentText } from '@/domain/metrics/percent-text'
import { yuanText } from '@/domain/money/yuan-text'
import type { SharedSession } from '@/domain/share-card/shared-session'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import { figuresOf, type FaceFigure } from '../card/card-face'
import { comparedWith } from '../card/compared-with'
import { useShareText } from '../use-share-text'

const VERDICTS = { risen: 'above', horizon: 'near', stars: 'below' } as const
const TONES = { risen: 't-better', horizon: '', stars: 't-attend', plain: '' } as const

/** All that was shared, and what was not said so. */
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
      <View className='card flush'>
        {words.locked.slice(shared.amounts ? 2 : 0).map((name) => (
          <View key={name} className='share-locked'>
            <Icon name='lock' size={20} className='t-3' />
            <View className='grow'>{name}</View>
            <View className='share-veil' />
            <View className='share-veil' />
            <View className='share-veil' />
            <View className='t-cap'>{words.notOpen}</View>
          </View>
        ))}
      </View>
    </>
  )
}

function FactsCard({ shared }: { readonly shared: SharedSession }) {
  const text = useText()
  const share = useShareText()
  const { page: words } = share
  const { startAt, sky, compared, amounts, firstOrders, viewers } = shared
  const slot = comparedWith(shared, text)
  const rate = divide(firstOrders, viewers)
  const [first, ...others] = figuresOf(shared, { text })
  const figures = [
    ...(first ? [first] : []),
    // First orders lead wherever there are any.
    ...(rate === undefined ? [] : [{ label: text.terms.firstOrderRate.name, number: percentText(rate) }]),
    ...others,
    ...money(words.refunded, amounts?.refundFen),
    ...money(words.net, amounts?.netFen),
  ]
  return (
    <View className='card'>
      <View className='t-sub'>
        {share.card.show(text.format.when(clockOf(startAt)))}
        {sky === 'plain' ? null : (
          <>
            <Sep />
            {words[VERDICTS[sky]](slot)}
          </>
        )}
      </View>
      {amounts?.gmvFen === undefined ? null : <Money amount={yuanText(amounts.gmvFen)} className='share-amount' />}
      {compared?.figure === undefined ? null : (
        <View id='share-figure' className={`share-verdict share-amount num ${TONES[sky]}`}>
          <Icon name={sky === 'risen' ? 'arrow-up' : 'arrow-down'} />
          {compared.figure}
        </View>
      )}
      {compared ? <View className='t-cap mt4'>{words.usual(compared.count, slot)}</View> : null}
      {figures.length > 0 ? <View className='rule mt12' /> : null}
      <View className='share-figures mt12'>
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </View>
    </View>
  )
}

/** A length of time has its units among its digits: they stand small, as every unit does. */
function Parts({ words }: { readonly words: string }) {
  const parts = words.split(/(\d[\d,.%]*)/).filter((part) => part.trim() !== '')
  return (
    <>
      {parts.map((part, place) => (
        <Text key={place} className={/^\d/.test(part) ? '' : 'unit share-unit'}>
          {part.trim()}
        </Text>
      ))}
    </>
  )
}

const money = (label: string, fen: number | undefined): readonly FaceFigure[] =>
  fen === undefined ? [] : [{ label, sign: '¥', number: yuanText(fen) }]

function Figure({ label, sign, number, unit }: FaceFigure) {
  return (
    <View className='share-part'>
      <View className='t-cap'>{label}</View>
      <View className='num share-number'>
        {sign ? <Text className='cur'>{sign}</Text> : null}
        <Parts words={number} />
        {unit ? <Text className='unit'>{unit}</Text> : null}
      </View>
    </View>
  )
}
