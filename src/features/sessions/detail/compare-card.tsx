import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import type { ExplainedUsual } from '../usual/usual-sheet'
import { judgementView } from '@/runtime/records/judgement-view'
import { ShortJudgement } from '@/runtime/records/short-judgement'
import { trackShare, type CompareRow } from './compare-rows'

export interface CompareCardProps {
  readonly id: string
  readonly title: string
  readonly rows: readonly CompareRow[]
  readonly startAt: number
  /** The anchor's sales against the anchor's own sessions. */
  readonly own?: { readonly title: string; readonly row: CompareRow }
  readonly onExplain: (explained: ExplainedUsual) => void
}

const TRACK_CLASSES = { above: 'up', near: 'near', below: 'down' } as const

/** The figures of one session on tracks, and in plain ink how its anchor compares with themselves. */
export function CompareCard({ id, title, rows, startAt, own, onExplain }: CompareCardProps) {
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
          onTap={() => onExplain({ ...row, session: { startAt } })}
        />
      ))}
      {own ? <OwnRow {...own} onTap={() => onExplain({ ...own.row, session: { startAt } })} /> : null}
    </View>
  )
}

interface OwnRowProps {
  readonly title: string
  readonly row: CompareRow
  readonly onTap: () => void
}

/** About a person: arrow and words in plain ink, whatever the direction. */
function OwnRow({ title, row, onTap }: OwnRowProps) {
  const { judgement } = useText()
  const view = judgementView(row.judgement, row.scale, judgement)
  if (!view) return null
  return (
    <View id='compare-own' className='cmp-own' hoverClass='pressed' ariaRole='button' onClick={onTap}>
      <View className='grow'>{title}</View>
      <ShortJudgement view={view} isAboutPerson />
      <Icon name='chevron-right' size={16} className='usual-chevron' />
    </View>
  )
}

interface RowProps {
  readonly id: string
  readonly row: CompareRow
  readonly onTap: () => void
}

function Row({ id, row, onTap }: RowProps) {
  const { judgement: words } = useText()
  const { term, value, textOf, usual, judgement, scale } = row
  const view = judgementView(judgement, scale, words)
  const verdict = 'usual' in judgement ? judgement.verdict : undefined
  return (
    <View id={id} className='cmp-row' hoverClass='pressed' ariaRole='button' onClick={onTap}>
      <View className='cmp-line'>
        <View className='cmp-term'>{term}</View>
        <View className='cmp-value num'>{textOf(value)}</View>
        {view ? <ShortJudgement view={view} /> : null}
      </View>
      {usual.rung === 4 || !verdict ? null : (
        <View className={classNames('track', TRACK_CLASSES[verdict])}>
          <View className='track-bar' style={{ width: `${(trackShare(value, usual.median) * 100).toFixed(1)}%` }} />
        </View>
      )}
    </View>
  )
}
