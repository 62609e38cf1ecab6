import { View } from '@tarojs/components'
import { withBoundaryHour } from '@/domain/calendar/change-boundary'
import { dayOf } from '@/domain/calendar/instant'
import { useTeamText } from '@/locales/use-team-text'
import { HistoryCell } from '@/runtime/records/history-cell'
import { useRuntime } from '@/runtime/runtime-provider'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useSave } from '../use-save'

/** From midnight to noon, as far as the records allow. */
const HOURS = Array.from({ length: 13 }, (_, hour) => hour)

/** 几点算新的一天: a change holds from now on and moves no session that is there. */
export function BoundarySheet({ hour, onClose }: { readonly hour: number; readonly onClose: () => void }) {
  const { common, team, records } = useTeamText()
  const { clock } = useRuntime()
  const boundaries = useBoundaries()
  const save = useSave()
  const choose = async (chosen: number) => {
    if (chosen === hour) return onClose()
    const now = clock.now()
    const dayBoundaries = withBoundaryHour(boundaries, chosen, now).map(({ from, hour: turn }) => ({
      from,
      hour: turn,
    }))
    const latest = dayBoundaries[dayBoundaries.length - 1]
    const isFromToday = !latest || latest.from <= dayOf(now)
    const words = team.dayBoundarySaved[isFromToday ? 'today' : 'tomorrow'](chosen)
    if (await save([{ kind: 'settings', id: SETTINGS_ID, fields: { dayBoundaries } }], words)) onClose()
  }
  return (
    <Sheet title={team.dayBoundary} closeLabel={common.close} onClose={onClose}>
      <View className='t-cap'>{team.dayBoundaryNote}</View>
      <ChoiceList
        id='boundary'
        choices={HOURS.map((value) => ({ value: String(value), words: records.dayBoundaryHour(value) }))}
        chosen={[String(hour)]}
        onChoose={(value) => void choose(Number(value))}
      />
      <HistoryCell kind='settings' id={SETTINGS_ID} onOpen={onClose} />
    </Sheet>
  )
}
