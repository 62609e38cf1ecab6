import { useState } from 'react'
import { View } from '@tarojs/components'
import { MINUTE_MS } from '@/domain/calendar/units'
import { startMinuteOf } from '@/domain/roster/change-night'
import { useTeamText } from '@/locales/use-team-text'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import type { NightSheetProps } from './night-anchors-sheet'
import { showWhen } from './show-words'
import { TimeFields } from './time-fields'
import { useNight } from './use-night'

/** 改时间, for this night. */
export function NightTimeSheet({ show, roster, onClose }: NightSheetProps) {
  const text = useTeamText()
  const { change } = useNight(show, roster)
  const [time, setTime] = useState({
    startMinute: startMinuteOf(show),
    durationMinutes: Math.round((show.endAt - show.startAt) / MINUTE_MS),
  })
  const save = async () => {
    if (await change(time)) onClose()
  }
  return (
    <Sheet title={showWhen(show, roster.today, text)} closeLabel={text.common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TimeFields {...time} day={show.day} onChange={setTime} />
      </View>
      <View className='t-cap mt8'>{text.plan.nightOnly}</View>
      <Button id='save-night' className='mt12' isBlock onTap={() => void save()}>
        {text.common.save}
      </Button>
    </Sheet>
  )
}
