import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { TapTarget } from './tap-target'

/** Colour follows good or bad, the arrow follows direction. */
export type Tone = 'better' | 'attend' | 'near' | 'few'
export type Direction = 'up' | 'down' | 'near'

export interface JudgementTagProps extends TapTarget {
  readonly tone: Tone
  readonly direction?: Direction
  readonly words: string
  /** The sentence that is read aloud. */
  readonly spoken?: string
}

export const TONE_CLASSES: Readonly<Record<Tone, string>> = { better: 'up', attend: 'down', near: 'near', few: 'few' }
export const DIRECTION_ICONS = { up: 'arrow-up', down: 'arrow-down', near: 'near' } as const

/** 高于平时 21.0%: a word, an arrow and a figure, never colour alone. */
export function JudgementTag({ id, tone, direction, words, spoken, onTap }: JudgementTagProps) {
  const tap = (event: { stopPropagation: () => void }) => {
    event.stopPropagation()
    onTap?.()
  }
  return (
    <View
      id={id}
      className={classNames('tag', TONE_CLASSES[tone])}
      ariaRole='button'
      ariaLabel={spoken ?? words}
      onClick={onTap ? tap : undefined}
    >
      <Icon name={direction ? DIRECTION_ICONS[direction] : 'clock'} size={direction ? 12 : 14} />
      <Text>{words}</Text>
    </View>
  )
}
