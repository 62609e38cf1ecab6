import { useMemo, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { usePageScroll, useReachBottom } from '@tarojs/taro'
import type { Day } from '@/domain/calendar/day'
import { useText } from '@/locales/text-context'
import { useAppearance } from '@/ui/appearance'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import type { CardContext } from '../cards/use-session-card'
import type { Week } from './sessions-by-week'
import { weekHeight, weeksWithin } from './weeks-shown'
import { WeekSection } from './week-section'

export interface WeekListProps {
  readonly weeks: readonly Week[]
  readonly thisWeek: Day
  readonly context: CardContext
  readonly onOpen: (id: string) => void
  readonly onExplain: (id: string) => void
}

const WEEKS_AT_FIRST = 2
const WEEKS_MORE = 4
/** Cards are kept this far above and below what is seen, px. */
const MARGIN = 1200
/** The window moves in steps, so that scrolling a little draws nothing. */
const STEP = 400
/** Cards above the list: prompt, due, strip. The list's own top is not measured for it: the margin covers the difference. */
const VIEW_HEIGHT = 900

/** The weeks, of which only those near the eye have their cards: a page of 5,000 sessions stays small. */
export function WeekList({ weeks, thisWeek, context, onOpen, onExplain }: WeekListProps) {
  const { sessions } = useText()
  const { textScale } = useAppearance()
  const [count, setCount] = useState(WEEKS_AT_FIRST)
  const scrolled = useScrolled()
  const shown = useMemo(() => weeks.slice(0, count), [weeks, count])
  const heights = useMemo(() => shown.map((week) => weekHeight(week, textScale)), [shown, textScale])
  const { first, last } = weeksWithin(heights, { top: scrolled - MARGIN, bottom: scrolled + VIEW_HEIGHT + MARGIN })
  const showMore = () => setCount((before) => before + WEEKS_MORE)
  useReachBottom(() => {
    if (count > WEEKS_AT_FIRST && count < weeks.length) showMore()
  })
  return (
    <>
      {shown.map((week, place) =>
        place >= first && place <= last ? (
          <WeekSection
            key={week.start}
            week={week}
            thisWeek={thisWeek}
            context={context}
            onOpen={onOpen}
            onExplain={onExplain}
          />
        ) : (
          <View key={week.start} style={{ height: `${heights[place]}px` }} />
        ),
      )}
      {count < weeks.length ? (
        <Link id='earlier' className='earlier' onTap={showMore}>
          {sessions.earlier}
          <Icon name='chevron-right' size={16} />
        </Link>
      ) : null}
    </>
  )
}

/** How far the page is scrolled, in steps. */
function useScrolled(): number {
  const [scrolled, setScrolled] = useState(0)
  const last = useRef(0)
  usePageScroll(({ scrollTop }) => {
    const step = Math.floor(scrollTop / STEP) * STEP
    if (step === last.current) return
    last.current = step
    setScrolled(step)
  })
  return scrolled
}
