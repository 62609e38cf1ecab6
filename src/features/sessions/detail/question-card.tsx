import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Value } from '@/domain/records/fields'
import { useText } from '@/locales/text-context'
import type { OpenQuestion } from '@/replica/replica'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Mark } from '@/ui/mark'
import { useSave } from '../use-save'
import { fieldName, fieldValue } from './question-words'

/** 两个数值，请选: both values with author and time, none preselected, settled by one tap. */
export function QuestionCard({ question }: { readonly question: OpenQuestion }) {
  const text = useText()
  const { canWrite, nameOf } = useMember()
  const anchors = useRecords('anchor')
  const accounts = useRecords('account')
  const save = useSave()
  const { kind, id, field, heads } = question
  const words = text.sessions.question
  const isDeletion = field === 'deletedAt'
  const names = {
    anchorName: (key: string) => anchors.get(key)?.name,
    accountName: (key: string) => accounts.get(key)?.name,
  }
  const valueText = (value: Value) =>
    isDeletion ? (value === null ? words.restore : words.delete) : fieldValue(field, value, text, names)
  const deleter = heads.find(({ value }) => value !== null)
  const pick = (value: Value) => void save([{ kind, id, fields: { [field]: value } }], { words: words.picked })
  const choices = isDeletion ? deletionChoices(question) : heads
  return (
    <View id={`question-${field}`} className='card' ariaRole='alert'>
      <View className='row between wrap'>
        <View className='t-title'>{isDeletion ? words.deletedTitle : fieldName(field, text)}</View>
        {isDeletion ? null : <Mark words={words.title} icon='warning' tone='warn' />}
      </View>
      <View className='t-sub mt4'>
        {isDeletion ? words.deletedNote(nameOf(deleter?.memberId ?? '') ?? words.former) : words.note}
      </View>
      <View className='opts'>
        {choices.map(({ value, memberId, at }, place) => {
          const clock = clockOf(at)
          const by = words.by(nameOf(memberId) ?? words.former, `${text.format.day(clock)} ${text.format.time(clock)}`)
          return (
            <View
              key={place}
              id={`pick-${field}-${place}`}
              className='opt'
              hoverClass='pressed'
              ariaRole='button'
              onClick={canWrite ? () => pick(value) : undefined}
            >
              <View className='opt-value num'>{valueText(value)}</View>
              <View className='t-cap'>{by}</View>
            </View>
          )
        })}
      </View>
      {isDeletion || !heads[0] ? null : <View className='t-cap mt12'>{words.later(valueText(heads[0].value))}</View>}
    </View>
  )
}

/** Keep or delete: the edit stands for keeping. */
function deletionChoices({ heads }: OpenQuestion): OpenQuestion['heads'] {
  const deleter = heads.find(({ value }) => value !== null)
  const editor = heads.find((head) => head !== deleter) ?? deleter
  return deleter && editor ? [{ ...editor, value: null }, deleter] : heads
}
