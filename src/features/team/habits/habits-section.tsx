import { useState } from 'react'
import { View } from '@tarojs/components'
import { latestBoundaryHour } from '@/domain/calendar/change-boundary'
import { useTeamText } from '@/locales/use-team-text'
import { useMember } from '@/runtime/use-member'
import { usePreferences } from '@/runtime/use-preferences'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { useBoundaries } from '@/runtime/use-boundaries'
import { BoundarySheet } from './boundary-sheet'
import { PreferenceSheet, type PreferenceName } from './preference-sheet'

/** 习惯: one setting of the team, and three of this person on this phone. */
export function HabitsSection() {
  const { team } = useTeamText()
  const { canWrite } = useMember()
  const { appearance, typeSize, language } = usePreferences()
  const hour = latestBoundaryHour(useBoundaries())
  const [open, setOpen] = useState<PreferenceName | 'boundary'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <SectionHeading title={team.habits} />
      <View className='card flush'>
        <Cell
          id='day-boundary'
          icon='clock'
          title={team.dayBoundary}
          value={team.dayBoundaryValue(hour)}
          onTap={canWrite ? () => setOpen('boundary') : undefined}
        />
        <Cell
          id='appearance'
          icon='moon'
          title={team.appearance}
          value={team.appearances[appearance]}
          onTap={() => setOpen('appearance')}
        />
        <Cell
          id='type-size'
          icon='type-size'
          title={team.typeSize}
          value={team.typeSizes[typeSize]}
          onTap={() => setOpen('typeSize')}
        />
        <Cell
          id='language'
          icon='globe'
          title={team.language}
          value={team.languages[language]}
          onTap={() => setOpen('language')}
        />
      </View>
      {open === 'boundary' ? <BoundarySheet hour={hour} onClose={close} /> : null}
      {open && open !== 'boundary' ? <PreferenceSheet name={open} onClose={close} /> : null}
    </>
  )
}
