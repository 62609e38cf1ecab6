import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { usualLevel } from '@/domain/baseline/usual-of'
import { clockOf } from '@/domain/calendar/clock-of'
import { guessRecord, type JudgedGuess } from '@/domain/guess/guess-record'
import { useTeamText } from '@/locales/use-team-text'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'
import { rangeText, shortWords } from '@/runtime/guesses/range-text'

/** 我猜得准不准: mine alone, and no score. Nothing before the first guess is opened. */
export function GuessRecordCard() {
  const { guess: words, format } = useTeamText()
  const { memberId } = useMember()
  const { active } = useTeams()
  const guesses = useRecords('guess')
  const { sessions, boundaries } = useTeamLog()
  const teamId = active?.teamId ?? ''
  const record = useMemo(
    () => guessRecord({ teamId, memberId, guesses: guesses.values(), sessions, boundaries }),
    [teamId, memberId, guesses, sessions, boundaries],
  )
  const { judged, inside, above, below, uncounted } = record
  const [latest] = judged
  if (!latest && uncounted === 0) return null
  return (
    <View id='guess-record' className='card'>
      <View className='row between'>
        <View className='sec-title' ariaRole='heading' aria-level={2}>
          {words.recordTitle}
        </View>
        {latest ? <View className='t-cap'>{words.latest(judged.length)}</View> : null}
      </View>
      {latest ? (
        <>
          <View className='row guess-tracks mt8'>
            {[...judged].reverse().map((each) => (
              <Track key={each.guess.id} {...each} />
            ))}
          </View>
          <View className='b mt8 num'>{words.result(shortWords(latest.actualFen, format), inside, judged.length)}</View>
          <Beside {...latest} />
          <View className='t-sub mt8'>{words.tally(inside, above, below)}</View>
        </>
      ) : null}
      {uncounted > 0 ? <View className='t-sub mt8'>{words.uncounted(uncounted)}</View> : null}
      <View className='t-cap'>{words.noPenalty}</View>
    </View>
  )
}

/** What history alone would have said of that show. */
function Beside({ range, session }: JudgedGuess) {
  const { guess: words, format } = useTeamText()
  const { index } = useTeamLog()
  const usual = usualLevel(index, { session, figure: ({ gmvFen }) => gmvFen })
  const mine = rangeText(range, format)
  return (
    <View className='t-sub num'>
      {usual.rung === 4 ? words.besideNoUsual(mine) : words.beside(mine, shortWords(usual.median, format))}
    </View>
  )
}

const BAND_LOW = 1 / 3
const WHOLE = 100
/** The dot stays on its track. */
const EDGE = 10

/** The range is the middle third of a track; the dot is what came. */
function Track({ range, actualFen, verdict, session }: JudgedGuess) {
  const { guess: words, format } = useTeamText()
  const { month, day } = clockOf(session.startAt)
  const width = Math.max(range.highFen - range.lowFen, 1)
  const place = WHOLE * BAND_LOW * (1 + (actualFen - range.lowFen) / width)
  const bottom = Math.min(WHOLE - EDGE, Math.max(EDGE, place))
  return (
    <View className='guess-point' ariaRole='img' ariaLabel={words.point[verdict](format.day({ month, day }))}>
      <View className='guess-track'>
        <View className='guess-band' />
        <View className='guess-dot' style={{ bottom: `${bottom}%` }} />
      </View>
      <View className='t-cap num'>{`${month}.${day}`}</View>
    </View>
  )
}
