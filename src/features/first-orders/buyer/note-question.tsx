import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { useQuestions } from '@/runtime/use-sync'
import { Sep } from '@/ui/sep'
import { useFirstOrderText } from '../use-first-order-text'
import type { ShownPerson } from './use-person'
import { useSaveBuyer } from './use-save-buyer'

const ASKED = ['note', 'alias'] as const

/** Two people wrote different words without having seen each other's: both stand here until somebody picks. */
export function NoteQuestion({ person }: { readonly person: ShownPerson }) {
  const { buyer } = useFirstOrderText()
  const { format } = useText()
  const { canWrite, nameOf } = useMember()
  const saveBuyer = useSaveBuyer(person)
  const questions = useQuestions().filter(({ kind, id }) => kind === 'buyer' && id === person.record.id)
  return (
    <>
      {ASKED.map((field) => {
        const question = questions.find((one) => one.field === field)
        if (!question) return null
        const pick = (value: unknown) => {
          const text = typeof value === 'string' ? value : null
          const said = field === 'note' ? buyer.noteSaved : buyer.aliasSaved
          void saveBuyer({ [field]: text }, said)
        }
        return (
          <View key={field} id={`question-${field}`} className='card' ariaRole='alert'>
            <View className='t-title'>{buyer[field]}</View>
            <View className='t-sub mt4'>{buyer.noteAsk}</View>
            <View className='opts'>
              {question.heads.map(({ value, memberId, at }, place) => (
                <View
                  key={at}
                  id={`pick-${field}-${place}`}
                  className='opt'
                  hoverClass='pressed'
                  ariaRole='button'
                  onClick={canWrite ? () => pick(value) : undefined}
                >
                  <View>{typeof value === 'string' && value !== '' ? value : format.unknown}</View>
                  <View className='t-cap'>
                    {nameOf(memberId) ?? ''}
                    <Sep />
                    {format.day(clockOf(at))}
                  </View>
                </View>
              ))}
            </View>
          </View>
        )
      })}
    </>
  )
}
