import { useState } from 'react'
import { View } from '@tarojs/components'
import { usualLevel } from '@/domain/baseline/usual-of'
import { clockOf } from '@/domain/calendar/clock-of'
import { guessId, type GuessRange } from '@/domain/guess/seal'
import type { RecordOf } from '@/domain/records/record'
import type { Show } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { useSealedRange } from '@/runtime/guesses/use-sealed-range'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { GuessSheet } from './guess-sheet'
import { rangeText, shortWords } from '@/runtime/guesses/range-text'

interface TonightGuessProps {
  readonly show: Show
  /** Epoch milliseconds */
  readonly now: number
}

/** 今晚猜: mine, sealed, and who else has guessed. Until mine is sealed it says nothing of 平时. */
export function TonightGuess({ show, now }: TonightGuessProps) {
  const { guess: words } = useTeamText()
  const { memberId, canWrite } = useMember()
  const mine = useRecords('guess').get(guessId({ ...show, memberId }))
  const range = useMyRange(mine)
  const [isOpen, setIsOpen] = useState(false)
  const isOnAir = show.startAt <= now
  return (
    <View className='guess'>
      {mine ? <Sealed show={show} at={mine.at} range={range} /> : null}
      {!mine && canWrite && !isOnAir ? <View className='t-sub'>{words.invite}</View> : null}
      <Others show={show} />
      {canWrite && !isOnAir ? (
        <Button id='guess' kind='soft' isSmall isBlock className='mt8' onTap={() => setIsOpen(true)}>
          {mine ? words.change : words.start}
        </Button>
      ) : null}
      {isOpen ? <GuessSheet show={show} range={range} onClose={() => setIsOpen(false)} /> : null}
    </View>
  )
}

/** Under the seal on this phone, or in the record once it is open. */
function useMyRange(mine: RecordOf<'guess'> | undefined): GuessRange | undefined {
  const sealed = useSealedRange(mine?.commitHash)
  const { lowFen, highFen } = mine ?? {}
  return typeof lowFen === 'number' && typeof highFen === 'number' ? { lowFen, highFen } : sealed
}

interface SealedProps {
  readonly show: Show
  readonly at: number
  readonly range: GuessRange | undefined
}

function Sealed({ show, at, range }: SealedProps) {
  const { guess: words, format } = useTeamText()
  const { index } = useTeamLog()
  const usual = usualLevel(index, { session: show, figure: ({ gmvFen }) => gmvFen })
  return (
    <View id='my-guess' className='guess-sealed'>
      <View className='row between wrap'>
        <View className='row g8 t-cap'>
          <Icon name='lock' size={16} />
          {words.sealedAt(format.time(clockOf(at)))}
        </View>
        <View className='t-cap'>{words.opensLater}</View>
      </View>
      {range ? <View className='guess-range num'>{words.guessed(rangeText(range, format))}</View> : null}
      <View className='t-cap'>{range ? words.onlyMe : words.otherPhone}</View>
      <View className='t-cap'>
        {usual.rung === 4 ? words.noUsual(usual.need) : words.usual(shortWords(usual.median, format))}
      </View>
    </View>
  )
}

/** That they guessed, never what. */
function Others({ show }: Pick<TonightGuessProps, 'show'>) {
  const { guess: words } = useTeamText()
  const { memberId, members } = useMember()
  const guesses = useRecords('guess')
  const others = members.filter(({ id, role }) => id !== memberId && role !== 'viewer')
  if (others.length === 0) return null
  return (
    <View id='others-guess' className='row wrap g12 mt12 t-sub'>
      {others.map(({ id, name }) => (
        <View key={id} className='row g8'>
          <Avatar name={name} tint={2} size={28} />
          {guesses.has(guessId({ ...show, memberId: id })) ? words.done(name) : words.notYet(name)}
        </View>
      ))}
    </View>
  )
}
