import { View } from '@tarojs/components'
import type { RecordOf } from '@/domain/records/record'
import type { AnchorWeek } from '@/domain/week/anchor-weeks'
import { useText } from '@/locales/text-context'
import { countText, moneyText } from '@/runtime/records/figure-texts'
import { useMember } from '@/runtime/use-member'
import { Avatar } from '@/ui/avatar'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import { useOpenSessions } from '../use-open-sessions'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'
import { FullJudgement } from './full-judgement'

/** 按主播, in roster order, each against their own usual. An anchor is shown their own row. */
export function AnchorsCard({ weekly }: WeeklyCardProps) {
  const { anchors: words } = useWeeklyText()
  const { role, memberId } = useMember()
  const open = useOpenSessions(weekly)
  const isAnchor = role === 'anchor'
  const byId = new Map(weekly.anchors.map((anchor) => [anchor.id, anchor]))
  const rows = weekly.report.anchors.flatMap((week) => {
    const anchor = byId.get(week.anchorId)
    return anchor && (!isAnchor || anchor.memberId === memberId) ? [{ anchor, week }] : []
  })
  if (rows.length === 0 && !isAnchor) return null
  return (
    <View className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {words.title}
      </View>
      {isAnchor ? (
        <View className='t-cap mt4'>{words.mine}</View>
      ) : (
        <View className='t-cap mt4'>
          {words.note}
          <Sep />
          {words.own}
        </View>
      )}
      {rows.length === 0 ? <View className='t-sub mt12'>{words.none}</View> : null}
      <View className='anchor-rows'>
        {rows.map(({ anchor, week }) => (
          <Row key={anchor.id} anchor={anchor} week={week} onTap={() => open(undefined, anchor.id)} />
        ))}
      </View>
    </View>
  )
}

interface RowProps {
  readonly anchor: RecordOf<'anchor'>
  readonly week: AnchorWeek
  readonly onTap: () => void
}

function Row({ anchor, week, onTap }: RowProps) {
  const { anchors: words } = useWeeklyText()
  const { format } = useText()
  return (
    <View
      id={`anchor-${anchor.id}`}
      className='row g12 anchor-row'
      hoverClass='pressed'
      ariaRole='button'
      onClick={onTap}
    >
      <Avatar name={anchor.name} tint={anchor.tint} />
      <View className='grow'>
        <View className='row between wrap'>
          <View className='t-title ell'>{anchor.name}</View>
          <Money amount={moneyText(week.gmvFen, format)} className='t-title' />
        </View>
        <View className='row between wrap mt4'>
          <View className='t-cap num'>
            {words.count(week.sessionIds.length)}
            <Sep />
            {words.firstOrders(countText(week.firstOrders, format))}
          </View>
          <FullJudgement judgement={week.gmvJudgement} scale='amount' of='person' />
        </View>
      </View>
    </View>
  )
}
