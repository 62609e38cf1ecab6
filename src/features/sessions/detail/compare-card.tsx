import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import type { ExplainedUsual } from '../usual/usual-sheet'
import { judgementView } from '../judgement-view'
import { ShortJudgement } from '../short-judgement'
import { trackShare, type CompareRow } from './compare-rows'

export interface CompareCardProps {
  readonly id: string
  readonly title: string
  readonly rows: readonly CompareRow[]
  readonly startAt: number
  /** About a person: arrow and words in neutral ink, whatever the direction. */
  readonly isPerson?: boolean
  readonly onExplain: (explained: ExplainedUsual) => void
}

const TRACK_CLASSES = { above: 'up', near: 'near', below: 'down' } as const

export function CompareCard({ id, title, rows, startAt, isPerson, onExplain }: CompareCardProps) {
  const { judgement } = useText()
  if (rows.length === 0) return null
  return (
    <View id={id} className='card'>
      <View className='card-h'>
        <View className='t-title'>{title}</View>
        <View className='legend'>
          <View className='legend-tick' />
          {judgement.usual}
        </View>
      </View>
      {rows.map((row) => (
        <Row
          key={row.key}
          id={`${id}-${row.key}`}
          row={row}
          isPerson={isPerson}
          onTap={() => onExplain({ ...row, session: { startAt } })}
        />
      ))}
    </View>
  )
}

interface RowProps {
  readonly id: string
  readonly row: CompareRow
  readonly isPerson?: boolean
  readonly onTap: () => void
}

function Row({ id, row, isPerson, onTap }: RowProps) {
  const { judgement: words } = useText()
  const { term, value, textOf, usual, judgement, scale } = row
  const view = judgementView(judgement, scale, words)
  const verdict = 'usual' in judgement ? judgement.verdict : undefined
  return (
    <View id={id} className='cmp-row' hoverClass='pressed' ariaRole='button' onClick={onTap}>
      <View className='cmp-line'>
        <View className='cmp-term'>{term}</View>
        <View className='cmp-value num grow'>{textOf(value)}</View>
        {view ? <ShortJudgement view={view} isAboutPerson={isPerson} /> : null}
      </View>
      {usual.rung === 4 || !verdict ? null : (
        <View className={classNames('track', isPerson ? 'near' : TRACK_CLASSES[verdict])}>
          <View className='track-bar' style={{ width: `${(trackShare(value, usual.median) * 100).toFixed(1)}%` }} />
        </View>
      )}
    </View>
  )
}
