import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { guessesOf, type MembersGuess } from '@/domain/guess/guesses-of'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { useOpenedGuessesText } from '@/locales/use-opened-guesses-text'
import { rangeText } from '@/runtime/guesses/range-text'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'

/** What everybody had guessed of the show, now that it is over. Nothing where nobody guessed. */
export function GuessesCard({ session }: { readonly session: RecordOf<'session'> }) {
  const words = useOpenedGuessesText()
  const { active } = useTeams()
  const guesses = useRecords('guess')
  const { boundaries } = useTeamLog()
  const teamId = active?.teamId ?? ''
  const opened = useMemo(
    () => guessesOf({ teamId, session, guesses: guesses.values(), boundaries }),
    [teamId, session, guesses, boundaries],
  )
  if (opened.length === 0) return null
  return (
    <View id='detail-guesses' className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {words.title}
      </View>
      {opened.map((guess) => (
        <GuessRow key={guess.memberId} {...guess} />
      ))}
    </View>
  )
}

function GuessRow({ memberId, judgement }: MembersGuess) {
  const { format } = useText()
  const words = useOpenedGuessesText()
  const { nameOf } = useMember()
  const name = nameOf(memberId) ?? format.unknown
  return (
    <View className='row between g8 mt8 wrap'>
      <View className='num'>
        {'range' in judgement ? `${name} ${words.said(rangeText(judgement.range, format))}` : name}
      </View>
      <View className='t-cap'>{words.verdicts[judgement.verdict]}</View>
    </View>
  )
}
