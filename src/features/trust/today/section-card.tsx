import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Section } from '@/domain/checklist/day-sections'
import { tallyOf } from '@/domain/checklist/tally'
import { useText } from '@/locales/text-context'
import { FoldRow } from '@/ui/fold-row'
import { Icon } from '@/ui/icon'
import { Sep } from '@/ui/sep'
import { useTrustText } from '../use-trust-text'
import { CheckRow } from './check-row'
import { rowTexts, type RowContext } from './row-texts'

export interface SectionCardProps {
  readonly section: Section
  /** Its hour has not come: the items are folded away. */
  readonly isAhead: boolean
  /** The list is one of 正常播, which begins with why. */
  readonly isNormal: boolean
  readonly context: RowContext
  readonly isReadOnly: boolean
  readonly onTick: (id: string) => void
  readonly onSide: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** One list of the day: its name with what is done, and its items. */
export const SectionCard = memo(function SectionCard(props: SectionCardProps) {
  const { section, isAhead, isNormal } = props
  const words = useTrustText()
  const { format } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { startAt } = section.show ?? {}
  const when =
    section.list.moment === 'during' && startAt !== undefined
      ? words.section.fromStart(format.time(clockOf(startAt)))
      : words.section.fromEnd
  return (
    <View className='trust-section'>
      <Heading section={section} />
      <View className={isNormal && !isAhead ? 'card flush it-list noted' : 'card flush it-list'}>
        {isNormal && !isAhead ? (
          <View className='rule-note'>
            <Icon name='shield' size={20} />
            <View>{words.section.normal}</View>
          </View>
        ) : null}
        {isAhead ? (
          <FoldRow
            id={`ahead-${section.list.id}-${section.show?.key ?? ''}`}
            words={words.section.ahead(section.entries.length, when)}
            isOpen={isOpen}
            isFirst
            onToggle={() => setIsOpen(!isOpen)}
          />
        ) : null}
        {isAhead && !isOpen ? null : <Rows {...props} />}
      </View>
    </View>
  )
})

function Heading({ section }: Pick<SectionCardProps, 'section'>) {
  const words = useTrustText()
  const { done, planned, skipped } = tallyOf([section])
  return (
    <View className='sec'>
      <View className='sec-title' ariaRole='heading' aria-level={2}>
        {words.moments[section.list.moment]}
        <Sep />
        {section.list.name}
      </View>
      <View className='side num'>{words.section.count(done, planned, skipped)}</View>
    </View>
  )
}

function Rows({ section, context, isReadOnly, onTick, onSide, onOpen }: SectionCardProps) {
  const { row } = useTrustText()
  return (
    <View ariaRole='list' className={isReadOnly ? 'read-only' : undefined}>
      {section.entries.map((entry) => (
        <CheckRow
          key={entry.checkId}
          {...rowTexts(entry, section, context)}
          skip={row.skip}
          restore={row.restore}
          onTick={onTick}
          onSide={onSide}
          onOpen={onOpen}
        />
      ))}
    </View>
  )
}
