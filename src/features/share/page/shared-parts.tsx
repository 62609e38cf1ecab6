import { Text, View } from '@tarojs/components'
import { yuanText } from '@/domain/money/yuan-text'
import type { Sky } from '@/domain/share-card/sky'
import { Icon } from '@/ui/icon'
import type { FaceFigure } from '../card/card-content'
import { useShareText } from '../use-share-text'

const TONES = { risen: 't-better', horizon: '', stars: 't-attend', plain: '' } as const

/** How far from the usual, with its arrow. */
export function VerdictFigure({ sky, figure }: { readonly sky: Sky; readonly figure: string | undefined }) {
  return figure === undefined ? null : (
    <View id='share-figure' className={`share-verdict share-amount num ${TONES[sky]}`}>
      <Icon name={sky === 'risen' ? 'arrow-up' : 'arrow-down'} />
      {figure}
    </View>
  )
}

/** The figures that were shared. */
export function SharedFigures({ figures }: { readonly figures: readonly FaceFigure[] }) {
  return (
    <>
      {figures.length > 0 ? <View className='rule mt12' /> : null}
      <View className='share-figures mt12'>
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </View>
    </>
  )
}

/** What was not shared, by name. */
export function LockedCard({ names }: { readonly names: readonly string[] }) {
  const { page: words } = useShareText()
  return (
    <View className='card flush'>
      {names.map((name) => (
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
  )
}

/** An amount among the figures; none where it is unknown. */
export const moneyFigure = (label: string, fen: number | undefined): readonly FaceFigure[] =>
  fen === undefined ? [] : [{ label, sign: '¥', number: yuanText(fen) }]

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
