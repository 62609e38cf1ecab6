import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Kind } from '@/domain/records/kinds'
import { useTeamText } from '@/locales/use-team-text'
import { QuestionCards } from '@/runtime/records/question-cards'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Link } from '@/ui/link'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { GuessRecordCard } from '../guess/guess-record-card'
import { NextShowCard } from './next-show-card'
import { NightsOff } from './nights-off'
import { NoRoster } from './no-roster'
import { SlotSheet } from './slot-sheet'
import { useRoster } from './use-roster'
import { WeeklyRoster } from './weekly-roster'
import '../team.scss'
import './plan.scss'

const NEW = 'new'
const KINDS: readonly Kind[] = ['plan']

/** 排班: what comes next, and the week as it repeats. */
export function PlanScreen() {
  const { common, plan } = useTeamText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const hasAccount = useRecords('account').size > 0
  const roster = useRoster()
  const [isEditing, setIsEditing] = useState(false)
  const [open, setOpen] = useState<string>()
  const { slots, next, off } = roster
  const mayEdit = canWrite && hasAccount
  const isEmpty = slots.length === 0
  const sheet =
    open === undefined ? undefined : (
      <SlotSheet slot={slots.find(({ id }) => id === open)} roster={roster} onClose={() => setOpen(undefined)} />
    )
  return (
    <Screen nav={<NavBar title={plan.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      <QuestionCards kinds={KINDS} />
      {next ? <NextShowCard show={next} roster={roster} /> : null}
      {!next && !isEmpty ? <View className='card t-sub center'>{plan.nothingNext}</View> : null}
      <GuessRecordCard />
      <NightsOff nights={off} roster={roster} />
      {isEmpty ? (
        <NoRoster hasAccount={hasAccount} onAdd={mayEdit ? () => setOpen(NEW) : undefined} />
      ) : (
        <>
          <View className='row between plan-heading'>
            <View className='sec-title' ariaRole='heading' aria-level={2}>
              {plan.weekly}
            </View>
            {mayEdit ? (
              <Link id='edit-roster' onTap={() => setIsEditing(!isEditing)}>
                {isEditing ? plan.doneEditing : plan.edit}
              </Link>
            ) : null}
          </View>
          <WeeklyRoster
            roster={roster}
            onOpen={isEditing && mayEdit ? setOpen : undefined}
            onAdd={isEditing && mayEdit ? () => setOpen(NEW) : undefined}
          />
        </>
      )}
      <View className='t-cap center'>{plan.footnote}</View>
      {sheet}
    </Screen>
  )
}
