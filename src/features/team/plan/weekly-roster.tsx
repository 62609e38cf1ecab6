import { View } from '@tarojs/components'
import type { SlotRecord } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { Cell } from '@/ui/cell'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import { nearDayWords, rangeWords } from './show-words'
import { useAnchorsOf, type Roster } from './use-roster'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

interface WeeklyRosterProps {
  readonly roster: Roster
  /** While the roster is being changed. */
  readonly onOpen?: (slotId: string) => void
  readonly onAdd?: () => void
}

/** Monday to Sunday; a day may have several shows, or none. */
export function WeeklyRoster({ roster, onOpen, onAdd }: WeeklyRosterProps) {
  const { plan } = useTeamText()
  return (
    <View className='card flush'>
      {WEEKDAYS.map((weekday) => {
        const slots = roster.slots.filter((slot) => slot.weekday === weekday)
        if (slots.length === 0) return <RestRow key={weekday} weekday={weekday} />
        return slots.map((slot, place) => (
          <SlotRow key={slot.id} slot={slot} isFirst={place === 0} roster={roster} onOpen={onOpen} />
        ))
      })}
      {onAdd ? <Cell id='add-slot' icon='plus' tone='brand' title={plan.add} onTap={onAdd} /> : null}
    </View>
  )
}

function RestRow({ weekday }: { readonly weekday: number }) {
  const { format, plan } = useTeamText()
  return (
    <View className='cell slot-row'>
      <View className='slot-day'>{format.weekday(weekday)}</View>
      <View className='slot-who t-3'>{plan.off7}</View>
    </View>
  )
}

interface SlotRowProps extends Pick<WeeklyRosterProps, 'roster' | 'onOpen'> {
  readonly slot: SlotRecord
  /** Of its day */
  readonly isFirst: boolean
}

function SlotRow({ slot, isFirst, roster, onOpen }: SlotRowProps) {
  const text = useTeamText()
  const accounts = useRecords('account')
  const { next, today, slots } = roster
  const isNext = next?.slotId === slot.id && next.day === today
  const hasAccounts = slots.some(({ accountId }) => accountId !== slots[0]?.accountId)
  return (
    <View
      id={`slot-${slot.id}`}
      className={classNames('cell slot-row', isNext && 'on')}
      hoverClass={onOpen ? 'pressed' : 'none'}
      ariaRole={onOpen ? 'button' : undefined}
      onClick={onOpen ? () => onOpen(slot.id) : undefined}
    >
      <View className='slot-day'>{isFirst ? text.format.weekday(slot.weekday) : ''}</View>
      <View>
        <View className='num'>{rangeWords(slot, text)}</View>
        {hasAccounts ? <View className='t-cap'>{accounts.get(slot.accountId)?.name}</View> : null}
      </View>
      <View className='slot-who'>
        {isNext ? <View className='mark brand b'>{nearDayWords(next, today, text)}</View> : null}
        <SlotAnchors anchorIds={slot.anchorIds} />
        {onOpen ? <Icon name='chevron-right' size={20} className='cell-chevron' /> : null}
      </View>
    </View>
  )
}

function SlotAnchors({ anchorIds }: { readonly anchorIds: readonly string[] }) {
  const { format, plan } = useTeamText()
  const anchors = useAnchorsOf(anchorIds)
  const [first] = anchors
  if (!first) return <View className='t-3'>{plan.nobody}</View>
  return (
    <>
      <Avatar name={first.name} tint={first.tint} size={28} />
      <View>{format.list(anchors.map(({ name }) => name))}</View>
    </>
  )
}
