import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { iconClass } from './icon'
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

export function tagClass(tone: Tone): string {
  return classNames('tag', TONE_CLASSES[tone])
}

/** Too few to compare with is a matter of time. */
export function tagIconClass(direction: Direction | undefined): string {
  return direction ? iconClass({ name: DIRECTION_ICONS[direction], size: 12 }) : iconClass({ name: 'clock', size: 14 })
}

/** 高于平时 21.0%: a word, an arrow and a figure, never colour alone. */
export function JudgementTag({ id, tone, direction, words, spoken, onTap }: JudgementTagProps) {
  const tap = (event: { stopPropagation: () => void }) => {
    event.stopPropagation()
    onTap?.()
  }
  return (
    <View
      id={id}
      className={tagClass(tone)}
      ariaRole='button'
      ariaLabel={spoken ?? words}
      onClick={onTap ? tap : undefined}
    >
      <View className={tagIconClass(direction)} />
      <Text>{words}</Text>
    </View>
  )
}
