import { View } from '@tarojs/components'
import { followUpDaysOf, followUpOf, nextStepOf, pointOf } from '@/domain/buyer/follow-up'
import { clockOf } from '@/domain/calendar/clock-of'
import type { TouchStep } from '@/domain/records/buyer'
import { useText } from '@/locales/text-context'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { SectionHeading } from '@/ui/section-heading'
import { Sep } from '@/ui/sep'
import { useRecordStep } from '../due/use-row-actions'
import { useFirstOrderText } from '../use-first-order-text'
import { GreetingRow } from './greeting-row'
import { StepRow } from './step-row'
import type { ShownPerson } from './use-person'
import { useTakeBackStep } from './use-take-back-step'

const STEPS: readonly TouchStep[] = ['contacted', 'addedContact', 'revisited']

interface StepsCardProps {
  readonly person: ShownPerson
  readonly today: number
}

/** 走到哪一步: what was done, what is next, and 复购, which comes from orders by itself. */
export function StepsCard({ person, today }: StepsCardProps) {
  const words = useFirstOrderText()
  const { format } = useText()
  const { canWrite, nameOf } = useMember()
  const settings = useRecords('settings').get(SETTINGS_ID)
  const record = useRecordStep()
  const takeBack = useTakeBackStep()
  const { row, touches, story } = person
  const days = followUpDaysOf(settings)
  const due = followUpOf(row, today, days)
  const next = nextStepOf(row)
  const point = due?.point ?? pointOf(row, today, days)
  const lastOf = (step: TouchStep) => [...touches].reverse().find((touch) => touch.step === step)
  return (
    <>
      <SectionHeading title={words.buyer.stepsTitle} side={canWrite ? words.buyer.stepsSide : undefined} />
      <View className='card steps'>
        {STEPS.map((step) => {
          const touch = lastOf(step)
          const isAsked = step === next && (touch === undefined || due !== undefined)
          const doAgain = isAsked && canWrite
          return (
            <StepRow
              key={step}
              id={step}
              name={touch ? words.steps.done[step] : words.steps.name[step]}
              isDone={touch !== undefined && !isAsked}
              fact={
                touch && !isAsked
                  ? `${format.day(clockOf(touch.at))} ${nameOf(touch.by) ?? ''}`
                  : isAsked
                    ? due
                      ? words.buyer.dueToday
                      : words.buyer.next
                    : words.buyer.notYet
              }
              action={
                doAgain ? (
                  <Button id={`do-${step}`} kind='soft' isSmall onTap={() => void record({ row, step, point })}>
                    {words.steps.do[step]}
                  </Button>
                ) : touch && canWrite ? (
                  <Link id={`undo-${step}`} className='t-2' onTap={() => takeBack(touch)}>
                    {words.buyer.takeBack}
                  </Link>
                ) : undefined
              }
            />
          )
        })}
        <StepRow
          id='repurchase'
          name={words.buyer.repurchase}
          isDone={story.repurchaseAt !== undefined}
          fact={
            story.repurchaseAt === undefined ? (
              words.buyer.notYet
            ) : (
              <>
                {format.day(clockOf(story.repurchaseAt))}
                <Sep />
                {words.buyer.fromOrders}
              </>
            )
          }
        />
        <GreetingRow step={next} />
      </View>
    </>
  )
}
