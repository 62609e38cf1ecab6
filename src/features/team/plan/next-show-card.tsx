import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Show } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { Mark } from '@/ui/mark'
import { Sep } from '@/ui/sep'
import { TonightGuess } from '../guess/tonight-guess'
import { NightAnchorsSheet } from './night-anchors-sheet'
import { NightTimeSheet } from './night-time-sheet'
import { showWhen, untilWords } from './show-words'
import { useNight } from './use-night'
import { useAnchorsOf, type Roster } from './use-roster'

interface NextShowCardProps {
  readonly show: Show
  readonly roster: Roster
}

/** The show on air or coming next, and what may differ on that night alone. */
export function NextShowCard({ show, roster }: NextShowCardProps) {
  const text = useTeamText()
  const { format, plan } = text
  const { canWrite } = useMember()
  const accounts = useRecords('account')
  const anchors = useAnchorsOf(show.anchorIds)
  const { reset } = useNight(show, roster)
  const [first] = anchors
  const account = accounts.get(show.accountId)
  const names = anchors.length > 0 ? format.list(anchors.map(({ name }) => name)) : plan.nobody
  return (
    <View className='card'>
      <View className='row g12'>
        <Avatar name={first?.name ?? account?.name ?? ''} tint={first?.tint ?? 1} />
        <View id='next-show' className='grow'>
          <View className='t-title num'>{showWhen(show, roster.today, text)}</View>
          <View className='t-cap'>
            {names}
            {account ? (
              <>
                <Sep />
                {account.name}
              </>
            ) : null}
            <Sep />
            {untilWords(show, roster, text)}
          </View>
        </View>
      </View>
      {show.isChanged ? (
        <View className='row between plan-changed'>
          <Mark words={plan.changed} tone='brand' icon='moon' />
          {canWrite ? (
            <Link id='night-reset' onTap={reset}>
              {plan.asRoster}
            </Link>
          ) : null}
        </View>
      ) : null}
      <TonightGuess show={show} now={roster.now} />
      {canWrite ? <NightActions show={show} roster={roster} /> : null}
    </View>
  )
}

function NightActions({ show, roster }: NextShowCardProps) {
  const { plan } = useTeamText()
  const { takeOff } = useNight(show, roster)
  const hasAnchors = useRecords('anchor').size > 0
  const [open, setOpen] = useState<'anchors' | 'time'>()
  const close = () => setOpen(undefined)
  const isOnAir = show.startAt <= roster.now
  return (
    <>
      <View className='row g8 mt12 night-actions'>
        {hasAnchors ? (
          <Button id='night-anchors' kind='soft' isSmall className='grow night-action' onTap={() => setOpen('anchors')}>
            {plan.changeAnchor}
          </Button>
        ) : null}
        <Button id='night-time' kind='well' isSmall className='grow night-action' onTap={() => setOpen('time')}>
          {plan.changeTime}
        </Button>
        {isOnAir ? null : (
          <Button id='night-off' kind='well' isSmall className='grow night-action' onTap={takeOff}>
            {plan.cancel}
          </Button>
        )}
      </View>
      <View className='t-cap mt8'>{plan.nightOnly}</View>
      {open === 'anchors' ? <NightAnchorsSheet show={show} roster={roster} onClose={close} /> : null}
      {open === 'time' ? <NightTimeSheet show={show} roster={roster} onClose={close} /> : null}
    </>
  )
}
