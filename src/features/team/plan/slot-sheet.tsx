import { View } from '@tarojs/components'
import { addDays, weekdayOf } from '@/domain/calendar/day-arithmetic'
import { overlappingSlot } from '@/domain/roster/overlapping-slot'
import type { SlotRecord } from '@/domain/roster/shows-on'
import { inOrder } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import { HistoryCell } from '@/runtime/records/history-cell'
import { minuteWords } from '@/runtime/records/minute-words'
import { useRecords } from '@/runtime/use-records'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { FieldNote } from '@/ui/field-note'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { AnchorChoice } from './anchor-choice'
import { TimeFields } from './time-fields'
import { useSlotForm } from './use-slot-form'
import type { Roster } from './use-roster'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

interface SlotSheetProps {
  /** Absent for a new one. */
  readonly slot: SlotRecord | undefined
  readonly roster: Roster
  readonly onClose: () => void
}

/** One weekly show: its day, hours, account and anchors. */
export function SlotSheet({ slot, roster, onClose }: SlotSheetProps) {
  const text = useTeamText()
  const { common, format, plan } = text
  const { setting, change, save, remove } = useSlotForm(slot, roster, onClose)
  const { today, plans } = roster
  const clash = overlappingSlot({ ...setting, id: slot?.id, from: today }, plans)
  const day = addDays(today, (setting.weekday - weekdayOf(today) + 7) % 7)
  return (
    <Sheet title={slot ? plan.editTitle : plan.addTitle} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <PickerField
          id='pick-weekday'
          mode='choice'
          label={plan.weekday}
          value={format.weekday(setting.weekday)}
          choices={WEEKDAYS.map(format.weekday)}
          chosen={setting.weekday - 1}
          onPick={(place) => change({ weekday: place + 1 })}
        />
        <TimeFields {...setting} day={day} onChange={change} />
        <AccountField accountId={setting.accountId} onChoose={(accountId) => change({ accountId })} />
      </View>
      <View className='slot-anchors'>{plan.anchors}</View>
      <AnchorChoice chosen={setting.anchorIds} onChange={(anchorIds) => change({ anchorIds })} />
      {clash ? (
        <View id='slot-overlap' className='mt8'>
          <FieldNote
            severity='doubt'
            words={plan.overlap(`${format.weekday(clash.weekday)} ${minuteWords(clash.startMinute, text)}`)}
          />
        </View>
      ) : null}
      {slot ? <View className='t-cap mt8'>{plan.pastStays}</View> : null}
      <Button id='save-slot' className='mt12' isBlock onTap={save}>
        {common.save}
      </Button>
      {slot ? <HistoryCell kind='plan' id={slot.id} onOpen={onClose} /> : null}
      {slot ? <Cell id='remove-slot' icon='trash' tone='attend' title={plan.remove} onTap={remove} /> : null}
    </Sheet>
  )
}

interface AccountFieldProps {
  readonly accountId: string
  readonly onChoose: (accountId: string) => void
}

function AccountField({ accountId, onChoose }: AccountFieldProps) {
  const { plan } = useTeamText()
  const accounts = inOrder(useRecords('account'))
  const chosen = accounts.findIndex(({ id }) => id === accountId)
  if (accounts.length < 2 && chosen !== -1) return null
  const pick = (place: number) => {
    const account = accounts[place]
    if (account) onChoose(account.id)
  }
  return (
    <PickerField
      id='pick-account'
      mode='choice'
      label={plan.account}
      value={accounts[chosen]?.name ?? plan.choose}
      isEmpty={chosen === -1}
      choices={accounts.map(({ name }) => name)}
      chosen={Math.max(0, chosen)}
      onPick={pick}
    />
  )
}
