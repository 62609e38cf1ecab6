import { useCallback, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { dueFollowUps, isFollowUpFor } from '@/domain/buyer/due-follow-ups'
import { followUpDaysOf, type FollowUp } from '@/domain/buyer/follow-up'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Cell } from '@/ui/cell'
import { Icon } from '@/ui/icon'
import { Segmented } from '@/ui/segmented'
import type { Buyers } from '@/runtime/buyers/use-buyers'
import { useFirstOrderText } from '../use-first-order-text'
import { FollowRow } from './follow-row'
import { rowTexts } from './row-texts'
import { useRecordStep, useRowActions } from './use-row-actions'
import { useRowContext } from './use-row-context'

const ROWS_AT_FIRST = 5
const ROWS_MORE = 20

interface DueSectionProps {
  readonly buyers: Buyers
  /** People of the period, all of whom a tap lists. */
  readonly everybody: number
  readonly onEverybody: () => void
  readonly onAdd: () => void
  readonly onSettings: () => void
}

/** 今天该联系: whom to greet today, mine or everybody's. */
export function DueSection({ buyers, everybody, onEverybody, onAdd, onSettings }: DueSectionProps) {
  const words = useFirstOrderText()
  const { memberId, isAlone, canWrite } = useMember()
  const settings = useRecords('settings').get(SETTINGS_ID)
  const { book, today } = buyers
  const due = useMemo(() => dueFollowUps(book, { today, days: followUpDaysOf(settings) }), [book, today, settings])
  const mine = useMemo(() => due.filter((one) => isFollowUpFor({ memberId, isAlone }, one)), [due, memberId, isAlone])
  const [whose, setWhose] = useState<'mine' | 'all'>('all')
  const [count, setCount] = useState(ROWS_AT_FIRST)
  const shown = whose === 'mine' ? mine : due
  const options = [
    { value: 'mine' as const, words: words.due.mine(mine.length) },
    { value: 'all' as const, words: words.due.all(due.length) },
  ]
  const rest = shown.length - count
  return (
    <>
      <View className='sec due-head'>
        <View className='sec-title' ariaRole='heading' aria-level={2}>
          {words.due.title}
        </View>
        <Segmented id='whose' options={options} value={whose} isOnGround onChange={setWhose} />
      </View>
      <View className='card flush'>
        {shown.length > 0 ? (
          <DueRows due={shown.slice(0, count)} buyers={buyers} canWrite={canWrite} />
        ) : (
          <View className='follow-none t-sub'>
            {!buyers.isComplete ? words.reading : whose === 'mine' ? words.due.noneOfMine : words.due.none}
          </View>
        )}
        {shown.length > 0 && !buyers.isComplete ? <View className='follow-none t-cap'>{words.reading}</View> : null}
        {rest > 0 ? (
          <View
            id='due-more'
            className='follow-more'
            hoverClass='pressed'
            ariaRole='button'
            onClick={() => setCount(count + ROWS_MORE)}
          >
            {words.due.more(rest)}
            <Icon name='chevron-down' size={16} />
          </View>
        ) : null}
        <Cell id='everybody' icon='people' title={words.due.everybody(everybody)} onTap={onEverybody} />
        {canWrite ? <Cell id='add-first-order' icon='plus' title={words.add} onTap={onAdd} /> : null}
        {canWrite ? <Cell id='follow-settings' icon='calendar' title={words.due.settings} onTap={onSettings} /> : null}
      </View>
    </>
  )
}

interface DueRowsProps {
  readonly due: readonly FollowUp[]
  readonly buyers: Buyers
  readonly canWrite: boolean
}

function DueRows({ due, buyers, canWrite }: DueRowsProps) {
  const context = useRowContext(buyers.today)
  const record = useRecordStep()
  const byId = useMemo(() => new Map(due.map((one) => [one.row.id, one])), [due])
  const { onOpen, onCopy } = useRowActions(useCallback((id) => byId.get(id)?.row, [byId]))
  const onAct = useCallback(
    (id: string) => {
      const one = byId.get(id)
      if (one) void record(one)
    },
    [byId, record],
  )
  return (
    <View>
      {due.map(({ row, step }) => (
        <FollowRow
          key={row.id}
          {...rowTexts(row, canWrite ? step : undefined, context)}
          onOpen={onOpen}
          onCopy={onCopy}
          onAct={onAct}
        />
      ))}
    </View>
  )
}
