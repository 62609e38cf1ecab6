import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Show } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { AnchorChoice } from './anchor-choice'
import { showWhen } from './show-words'
import { useNight } from './use-night'
import type { Roster } from './use-roster'

export interface NightSheetProps {
  readonly show: Show
  readonly roster: Roster
  readonly onClose: () => void
}

/** 换人, for this night. */
export function NightAnchorsSheet({ show, roster, onClose }: NightSheetProps) {
  const text = useTeamText()
  const { change } = useNight(show, roster)
  const [anchorIds, setAnchorIds] = useState(show.anchorIds)
  const save = async () => {
    if (await change({ anchorIds })) onClose()
  }
  return (
    <Sheet title={showWhen(show, roster.today, text)} closeLabel={text.common.close} onClose={onClose}>
      <AnchorChoice chosen={anchorIds} onChange={setAnchorIds} />
      <View className='t-cap mt8'>{text.plan.nightOnly}</View>
      <Button id='save-night' className='mt12' isBlock onTap={() => void save()}>
        {text.common.save}
      </Button>
    </Sheet>
  )
}
