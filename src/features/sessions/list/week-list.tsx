import { useCallback, useMemo, useState } from 'react'
import { useReachBottom } from '@tarojs/taro'
import type { Day } from '@/domain/calendar/day'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useInsets } from '@/runtime/use-insets'
import { useAppearance } from '@/ui/appearance'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { WindowedRows } from '@/ui/windowed-rows'
import { SessionCard } from '../cards/session-card'
import { cardTexts, type CardContext } from '../cards/use-session-card'
import type { Week } from './sessions-by-week'
import { WeekHeading } from './week-heading'
import { listRows, type ListRow } from './list-rows'

export interface WeekListProps {
  readonly weeks: readonly Week[]
  readonly thisWeek: Day
  /** Nothing above the list speaks of net sales. */
  readonly isFirstMention: boolean
  readonly context: CardContext
  readonly onOpen: (id: string) => void
  readonly onExplain: (id: string) => void
}

const WEEKS_AT_FIRST = 2
const WEEKS_MORE = 8

/** The weeks with their cards, of which only those near the eye are in the page. */
export function WeekList({ weeks, thisWeek, isFirstMention, context, onOpen, onExplain }: WeekListProps) {
  const { sessions } = useText()
  const { window } = useRuntime()
  const { height } = useInsets()
  const { textScale } = useAppearance()
  const [count, setCount] = useState(WEEKS_AT_FIRST)
  const rows = useMemo(() => listRows(weeks.slice(0, count), textScale), [weeks, count, textScale])
  const showMore = () => setCount((before) => before + WEEKS_MORE)
  useReachBottom(() => {
    if (count > WEEKS_AT_FIRST && count < weeks.length) showMore()
  })
  const renderRow = useCallback(
    (row: ListRow) =>
      row.session ? (
        <SessionCard {...cardTexts(row.session, context)} onOpen={onOpen} onExplain={onExplain} />
      ) : (
        <WeekHeading
          week={row.week}
          thisWeek={thisWeek}
          context={context}
          isNetExplained={isFirstMention && row.week === weeks[0]}
        />
      ),
    [context, thisWeek, weeks, isFirstMention, onOpen, onExplain],
  )
  return (
    <>
      <WindowedRows id='weeks' rows={rows} viewportHeight={height} renderRow={renderRow} measure={window.measure} />
      {count < weeks.length ? (
        <Link id='earlier' className='earlier' onTap={showMore}>
          {sessions.earlier}
          <Icon name='chevron-right' size={16} />
        </Link>
      ) : null}
    </>
  )
}
