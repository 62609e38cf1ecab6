import { useState } from 'react'
import { View } from '@tarojs/components'
import { parseYuan, type YuanReading } from '@/domain/money/parse-yuan'
import { yuanText } from '@/domain/money/yuan-text'
import type { GuessRange } from '@/domain/guess/seal'
import type { Show } from '@/domain/roster/shows-on'
import { useTeamText, type TeamTexts } from '@/locales/use-team-text'
import { Button } from '@/ui/button'
import type { Note } from '@/ui/field-note'
import { NumberField } from '@/ui/number-field'
import { Sheet } from '@/ui/sheet'
import { useSeal } from './use-guess'

interface GuessSheetProps {
  readonly show: Show
  /** What was guessed before, where this phone knows. */
  readonly range: GuessRange | undefined
  readonly onClose: () => void
}

const MAX_LENGTH = 16

/** The range, typed before the show. */
export function GuessSheet({ show, range, onClose }: GuessSheetProps) {
  const { common, guess: words } = useTeamText()
  const seal = useSeal(show)
  const [low, setLow] = useState(range ? yuanText(range.lowFen) : '')
  const [high, setHigh] = useState(range ? yuanText(range.highFen) : '')
  const [isAsked, setIsAsked] = useState(false)
  const [from, to] = [parseYuan(low), parseYuan(high)]
  const isTurned = from.ok && to.ok && from.fen > to.fen
  const keep = async () => {
    if (!from.ok || !to.ok || isTurned) return setIsAsked(true)
    if (await seal({ lowFen: from.fen, highFen: to.fen })) onClose()
  }
  const field = { placeholder: words.placeholder, unit: words.unit, isText: true, maxLength: MAX_LENGTH }
  const turned: Note | undefined = isTurned && isAsked ? { severity: 'error', words: words.turned } : undefined
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View className='t-sub'>{words.sheetNote}</View>
      <View className='sheet-fields mt8'>
        <NumberField
          {...field}
          id='guess-low'
          label={words.low}
          value={low}
          note={noteOf(from, isAsked, words)}
          onInput={setLow}
        />
        <NumberField
          {...field}
          id='guess-high'
          label={words.high}
          value={high}
          note={turned ?? noteOf(to, isAsked, words)}
          onInput={setHigh}
        />
      </View>
      <Button id='seal-guess' className='mt12' isBlock onTap={() => void keep()}>
        {words.seal}
      </Button>
    </Sheet>
  )
}

function noteOf(reading: YuanReading, isAsked: boolean, words: TeamTexts['guess']): Note | undefined {
  if (reading.ok || !isAsked) return undefined
  return { severity: 'error', words: reading.reason === 'empty' ? words.needed : words.unread }
}
