import { Text, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { dayOf } from '@/domain/calendar/instant'
import type { Value as StoredValue } from '@/domain/records/fields'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import type { OpenQuestion } from '@/replica/replica'
import { Mark } from '@/ui/mark'
import { Sep } from '@/ui/sep'
import { useMember } from '../use-member'
import { useNow } from '../use-now'
import { useSave } from '../use-save'
import { fieldName, fieldText, type FieldText } from './field-texts'
import { useNames } from './use-names'
import { useRecordTitle } from './use-record-title'

interface QuestionCardProps {
  readonly question: OpenQuestion
  /** Says which record it is about, on a screen of many. */
  readonly isNamed?: boolean
}

/** 两个数值，请选: both values with author and time, none preselected, settled by one tap. */
export function QuestionCard({ question, isNamed = false }: QuestionCardProps) {
  const text = useText()
  const member = useMember()
  const names = useNames()
  const save = useSave()
  const now = useNow()
  const titleOf = useRecordTitle()
  const { kind, id, field, heads } = question
  const words = text.sessions.question
  const isDeletion = field === 'deletedAt'
  const noun = text.records.nouns[kind]
  const nameOf = (memberId: string) => member.nameOf(memberId) ?? words.former
  const valueText = (value: StoredValue): FieldText => {
    if (isDeletion) return { value: value === null ? words.restore(noun) : words.delete }
    return fieldText(field, value, { text, names })
  }
  const deleter = heads.find(({ value }) => value !== null)
  const pick = (value: StoredValue) => void save([{ kind, id, fields: { [field]: value } }], { words: words.picked })
  const choices = isDeletion ? deletionChoices(question) : heads
  return (
    <View id={`question-${field}`} className='card' ariaRole='alert'>
      {isNamed ? <View className='t-cap'>{titleOf(question)}</View> : null}
      <View className='row between wrap'>
        <View className='t-title'>{isDeletion ? words.deletedTitle : fieldName(field, text)}</View>
        {isDeletion ? null : <Mark words={words.title} icon='warning' tone='warn' />}
      </View>
      <View className='t-sub mt4'>
        {isDeletion ? words.deletedNote(nameOf(deleter?.memberId ?? ''), noun) : words.note}
      </View>
      <View className='opts'>
        {choices.map(({ value, memberId, at }, place) => {
          return (
            <View
              key={place}
              id={`pick-${field}-${place}`}
              className='opt'
              hoverClass='pressed'
              ariaRole='button'
              onClick={member.canWrite ? () => pick(value) : undefined}
            >
              <Value text={valueText(value)} />
              <View className='t-cap'>
                {nameOf(memberId)}
                <Sep />
                {writtenAt(at, now, text)}
              </View>
            </View>
          )
        })}
      </View>
      {isDeletion || !heads[0] ? null : (
        <View className='t-cap mt12'>{words.later(valueText(heads[0].value).value)}</View>
      )}
    </View>
  )
}

function writtenAt(at: number, now: number, { format, sessions }: Texts): string {
  const clock = clockOf(at)
  return sessions.question.when(daysBetween(dayOf(at), dayOf(now)), format.day(clock), format.time(clock))
}

function Value({ text: { value, unit } }: { readonly text: FieldText }) {
  return (
    <View className='opt-value num'>
      {value}
      {unit ? <Text className='unit'>{unit}</Text> : null}
    </View>
  )
}

/** Keep or delete: the edit stands for keeping. */
function deletionChoices({ heads }: OpenQuestion): OpenQuestion['heads'] {
  const deleter = heads.find(({ value }) => value !== null)
  const editor = heads.find((head) => head !== deleter) ?? deleter
  return deleter && editor ? [{ ...editor, value: null }, deleter] : heads
}
