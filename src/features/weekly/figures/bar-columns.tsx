import { View } from '@tarojs/components'
import { scaledText, wanText } from '@/domain/money/wan-text'
import type { ReportBar } from '@/domain/report/report-bars'
import { useText } from '@/locales/text-context'
import type { WeeklyTexts } from '@/locales/weekly-texts'
import { useAppearance } from '@/ui/appearance'
import { classNames } from '@/ui/class-names'
import { useOpenSessions } from '../use-open-sessions'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'
import { useBarNotes } from './use-bar-notes'
import { tallestOf, useBarWords, usualOfBar } from './use-bar-words'

/** px */
const TALLEST = 93
const LEAST = 4
const NONE = 3
const MISSING = 22
const GAP_ABOVE = 6
const FEN_PER_THOUSAND = 100_000

/** A column for each day, its usual as a tick of ink across it. */
export function BarColumns({ weekly }: WeeklyCardProps) {
  const { format } = useText()
  const { textScale } = useAppearance()
  const { bars } = weekly.report
  const tallest = tallestOf(bars)
  const short = (fen: number) => (format.largeAmounts === 'wan' ? wanText(fen) : scaledText(fen, FEN_PER_THOUSAND, 1))
  const heightOf = (fen: number) => Math.round((fen / tallest) * TALLEST)
  const words = useBarWords(weekly)
  const noteOf = useBarNotes()
  const note = noteOf(weekly.report.range)
  const open = useOpenSessions(weekly)
  return (
    <>
      <View className='row'>
        {bars.map((bar) => (
          <View
            key={bar.from}
            id={`bar-${bar.from}`}
            className='grow center'
            ariaLabel={words.spoken(bar)}
            onClick={() => open(bar)}
          >
            <View className='column-plot' style={{ height: `${TALLEST + GAP_ABOVE + Math.round(20 * textScale)}px` }}>
              <Column bar={bar} heightOf={heightOf} short={short} />
            </View>
            <View className='t-cap'>{words.name(bar)}</View>
            <View className={classNames('column-note', noteOf(bar) !== undefined && 'on')} />
          </View>
        ))}
      </View>
      {note === undefined ? null : (
        <View id='bars-note' className='row g6 t-cap mt8'>
          <View className='column-note on bars-note-key' />
          {note}
        </View>
      )}
    </>
  )
}

interface ColumnProps {
  readonly bar: ReportBar
  readonly heightOf: (fen: number) => number
  readonly short: (fen: number) => string
}

function Column({ bar, heightOf, short }: ColumnProps) {
  const { textScale } = useAppearance()
  const { bars: words } = useWeeklyText()
  const usual = usualOfBar(bar)
  const height = bar.gmvFen === undefined ? (bar.isMissing ? MISSING : NONE) : Math.max(LEAST, heightOf(bar.gmvFen))
  const tick = usual === undefined ? 0 : heightOf(usual)
  const isNone = bar.gmvFen === undefined
  return (
    <>
      <View
        className={classNames(
          'column-bar',
          isNone && 'none',
          bar.isMissing && isNone && 'missing',
          bar.isBest && 'best',
        )}
        style={{ height: `${height}px` }}
      />
      {tick > 0 ? <View className='column-tick' style={{ bottom: `${tick - 1}px` }} /> : null}
      <View
        className={classNames('column-value num', isNone ? 't-cap' : textScale > 1 ? 't-cap t-1 b' : 't-sub t-1 b')}
        style={{ bottom: `${Math.max(height, tick) + GAP_ABOVE}px` }}
      >
        {bar.gmvFen === undefined ? noneWords(bar, words) : short(bar.gmvFen)}
      </View>
    </>
  )
}

/** A day that may still have a show is not called a day off. */
function noneWords({ isMissing, isToCome }: ReportBar, words: WeeklyTexts['bars']): string {
  if (isMissing) return words.missing
  return isToCome ? '' : words.off
}
