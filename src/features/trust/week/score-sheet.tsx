import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ScoreType } from '@/domain/records/score'
import { FULL_SCORE_TENTHS, parsePoints, pointsText, scoreReadingId } from '@/domain/trust-health/score-readings'
import { useText } from '@/locales/text-context'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { NumberField } from '@/ui/number-field'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { useChecklistWrites } from '../lists/use-checklist-writes'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from './health-figures'
import { usePointsNote } from './use-points-note'

const EARLIER_SHOWN = 6

export interface ScoreTarget {
  readonly accountId: string
  readonly scoreType: ScoreType
}

export interface ScoreSheetProps {
  readonly target: ScoreTarget
  readonly onClose: () => void
}

/** A score as the platform shows it, with the day on which somebody looked. */
export function ScoreSheet({ target, onClose }: ScoreSheetProps) {
  const { common } = useText()
  const { score: words, health } = useTrustText()
  const { today } = useChecklistWrites()
  const dayWords = useDayWords()
  const readings = useRecords('scoreReading')
  const save = useSave()
  const [asOf, setAsOf] = useState(today)
  const [points, setPoints] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const parsed = parsePoints(points, FULL_SCORE_TENTHS)
  const note = usePointsNote(parsed, { max: FULL_SCORE_TENTHS, needed: isAsked ? words.needed : undefined })
  const keep = async () => {
    if (!parsed.ok) return setIsAsked(true)
    const name = { ...target, asOf }
    const before = readings.get(scoreReadingId(name))?.pointsTenths ?? null
    const write = (pointsTenths: number | null) => [
      { kind: 'scoreReading' as const, id: scoreReadingId(name), fields: { ...name, pointsTenths } },
    ]
    if (await save(write(parsed.tenths), { words: common.saved, undo: write(before) })) onClose()
  }
  return (
    <Sheet title={health.score[target.scoreType]} closeLabel={common.close} onClose={onClose}>
      <View className='t-sub'>{words.note}</View>
      <View className='sheet-fields mt8'>
        <NumberField
          id='score-points'
          label={words.value}
          value={points}
          placeholder={words.placeholder}
          hasDecimals
          maxLength={5}
          note={note}
          onInput={setPoints}
        />
        <PickerField
          id='score-day'
          mode='date'
          label={words.asOf}
          value={dayWords(asOf)}
          day={asOf}
          end={today()}
          onPick={setAsOf}
        />
      </View>
      <Button id='save-score' className='mt12' isBlock onTap={() => void keep()}>
        {words.save}
      </Button>
      <Earlier target={target} />
    </Sheet>
  )
}

function Earlier({ target }: Pick<ScoreSheetProps, 'target'>) {
  const { score: words } = useTrustText()
  const dayWords = useDayWords()
  const readings = [...useRecords('scoreReading').values()]
    .filter(({ accountId, scoreType }) => accountId === target.accountId && scoreType === target.scoreType)
    .filter(({ pointsTenths }) => pointsTenths !== null && pointsTenths !== undefined)
    .sort((left, right) => (left.asOf < right.asOf ? 1 : -1))
    .slice(0, EARLIER_SHOWN)
  if (readings.length === 0) return null
  return (
    <View className='mt16'>
      <View className='t-cap'>{words.earlier}</View>
      {readings.map(({ id, asOf, pointsTenths }) => (
        <View key={id} className='row between earlier-score'>
          <View className='t-sub'>{dayWords(asOf)}</View>
          <View className='num b'>{pointsText(pointsTenths ?? 0)}</View>
        </View>
      ))}
    </View>
  )
}
