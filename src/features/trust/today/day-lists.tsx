import { useMemo, useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import type { Section } from '@/domain/checklist/day-sections'
import { isAhead } from '@/domain/checklist/due-for-me'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useMember } from '@/runtime/use-member'
import { Part } from '@/ui/part'
import { usePeople } from '../people/use-people'
import { useTrustText } from '../use-trust-text'
import { ItemSheet } from './item-sheet'
import type { RowContext } from './row-texts'
import { SectionCard } from './section-card'
import { useProofCounts } from './use-proof-counts'
import { entryIn, useTicks } from './use-ticks'

/** Template lists of this purpose are named so. */
const NORMAL = /^(?:m-normal-words|i-words)$/

export interface DayListsProps {
  readonly day: Day
  readonly sections: readonly Section[]
  /** Epoch milliseconds; absent on a past day, where nothing is still to come. */
  readonly now?: number
}

/** The lists of a day to be ticked, and the sheet of the item that was tapped. */
export function DayLists({ day, sections, now }: DayListsProps) {
  const text = useText()
  const words = useTrustText()
  const people = usePeople()
  const boundaries = useBoundaries()
  const { canWrite } = useMember()
  const ticks = useTicks(sections)
  const [openId, setOpenId] = useState<string>()
  const proofs = useProofCounts()
  const context = useMemo(
    (): RowContext => ({ day, people, boundaries, proofs, text, words }),
    [day, people, boundaries, proofs, text, words],
  )
  const opened = openId === undefined ? undefined : entryIn(sections, openId)
  return (
    <>
      {sections.map((section) => (
        <Part key={`${section.list.id}/${section.show?.key ?? ''}`}>
          <SectionCard
            section={section}
            isAhead={now !== undefined && isAhead(section, now)}
            isNormal={NORMAL.test(section.list.templateId ?? '')}
            context={context}
            isReadOnly={!canWrite}
            onTick={ticks.toggle}
            onSide={ticks.toggleSkip}
            onOpen={setOpenId}
          />
        </Part>
      ))}
      {opened === undefined ? null : (
        <ItemSheet
          key={openId}
          {...opened}
          people={people}
          onToggle={() => ticks.toggle(opened.entry.checkId)}
          onSkip={() => ticks.toggleSkip(opened.entry.checkId)}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </>
  )
}
