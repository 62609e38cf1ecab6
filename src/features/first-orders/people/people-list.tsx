import { useCallback, useMemo } from 'react'
import { View } from '@tarojs/components'
import { latestFirst } from '@/domain/buyer/buyer-book'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { isAtStage, type Stage } from '@/domain/buyer/period'
import { useInsets } from '@/runtime/use-insets'
import { useRuntime } from '@/runtime/runtime-provider'
import { useAppearance } from '@/ui/appearance'
import { Link } from '@/ui/link'
import { WindowedRows, type WindowedRow } from '@/ui/windowed-rows'
import { FollowRow } from '../due/follow-row'
import { rowTexts } from '../due/row-texts'
import { useRowActions } from '../due/use-row-actions'
import { useRowContext } from '../due/use-row-context'
import { useFirstOrderText } from '../use-first-order-text'

/** px at the standard text size, its gap included */
const ROW_HEIGHT = 164

interface PersonRow extends WindowedRow {
  readonly row: BuyerRow
}

interface PeopleListProps {
  readonly rows: readonly BuyerRow[]
  readonly stage: Stage
  readonly today: number
  readonly onBack: () => void
}

const noAction = () => undefined

/** Everybody of a period who came to a stage, of whom only those near the eye are in the page. */
export function PeopleList({ rows, stage, today, onBack }: PeopleListProps) {
  const words = useFirstOrderText()
  const { window } = useRuntime()
  const { height } = useInsets()
  const { textScale } = useAppearance()
  const context = useRowContext(today)
  const people = useMemo(() => rows.filter((row) => isAtStage(row, stage)).sort(latestFirst), [rows, stage])
  const listed = useMemo(
    () => people.map((row): PersonRow => ({ key: row.id, estimatedHeight: ROW_HEIGHT * textScale, row })),
    [people, textScale],
  )
  const byId = useMemo(() => new Map(people.map((row) => [row.id, row])), [people])
  const { onOpen, onCopy } = useRowActions(useCallback((id) => byId.get(id), [byId]))
  const renderRow = useCallback(
    ({ row }: PersonRow) => (
      <View className='card flush'>
        <FollowRow {...rowTexts(row, undefined, context)} onOpen={onOpen} onCopy={onCopy} onAct={noAction} />
      </View>
    ),
    [context, onOpen, onCopy],
  )
  return (
    <>
      <View className='sec due-head'>
        <View className='sec-title' ariaRole='heading' aria-level={2}>
          {words.people.title(words.stages[stage], people.length)}
        </View>
        <Link id='back-to-due' onTap={onBack}>
          {words.people.back}
        </Link>
      </View>
      {people.length === 0 ? <View className='card t-sub center'>{words.people.none}</View> : null}
      <WindowedRows id='people' rows={listed} viewportHeight={height} renderRow={renderRow} measure={window.measure} />
    </>
  )
}
