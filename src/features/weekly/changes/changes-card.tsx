import { useMemo } from 'react'
import { Text, View } from '@tarojs/components'
import { calendarNotes } from '@/domain/calendar/calendar-notes'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { changesOf, verdictOf } from '@/domain/report/changes'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'
import { changeWords } from './change-words'

const MARKS = { above: 'arrow-up', near: 'near', below: 'arrow-down' } as const

/** 这周变了什么: at most three sentences, each with one cause. */
export function ChangesCard({ weekly }: WeeklyCardProps) {
  const text = useText()
  const { changes: words } = useWeeklyText()
  const { book, report, period, scope, anchors } = weekly
  const accountId = scope.account?.id
  const changes = useMemo(() => changesOf(book, report, accountId), [book, report, accountId])
  const context = { text, words, anchors, isWeek: period.kind === 'week' }
  return (
    <View id='changes' className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {words.title[period.kind]}
      </View>
      {changes.length === 0 ? <View className='t-sub mt12'>{words.none}</View> : null}
      {changes.map((change) => {
        const verdict = verdictOf(change)
        return (
          <View key={change.kind} id={`change-${change.kind}`} className='change-row'>
            <View className={`change-mark ${verdict}`}>
              <Icon name={MARKS[verdict]} size={16} />
            </View>
            <View className='grow'>
              <Emphasised words={changeWords(change, context)} />
            </View>
          </View>
        )
      })}
      <CalendarLine weekly={weekly} />
      {changes.length > 0 ? <View className='t-cap mt12'>{words.note}</View> : null}
    </View>
  )
}

/** What stands between stars is the figure that the sentence is about. */
function Emphasised({ words }: { readonly words: string }) {
  return (
    <>
      {words.split('*').map((part, place) => (
        <Text key={place} className={place % 2 === 1 ? 'b' : ''}>
          {part}
        </Text>
      ))}
    </>
  )
}

function CalendarLine({ weekly }: WeeklyCardProps) {
  const { changes: words } = useWeeklyText()
  const { format } = useText()
  const notes = calendarNotes(weekly.report.range)
  if (notes.length === 0) return null
  const [rules, festivals] = [notes.filter(({ isRule }) => isRule), notes.filter(({ isRule }) => !isRule)]
  const dayOf = (day: string) => clockOf(instantOf(day, 0))
  const names = festivals.map(({ name, from, to }) =>
    words.calendarDays(words.calendar[name], format.dayRange(dayOf(from), dayOf(to))),
  )
  const changed = rules.map(({ name, from }) => words.calendarDays(words.calendar[name], format.day(dayOf(from))))
  return (
    <View id='calendar-note' className='t-sub mt12'>
      {names.length > 0 ? <View>{words.calendarNote(format.list(names))}</View> : null}
      {changed.length > 0 ? <View>{words.ruleNote(format.list(changed))}</View> : null}
    </View>
  )
}
