import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { timeBandOf } from '@/domain/calendar/time-band'
import { nightId } from '@/domain/roster/shows-on'
import type { UnloggedShow } from '@/domain/roster/unlogged-show'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { Icon } from '@/ui/icon'
import { Sep } from '@/ui/sep'
import { Sheet } from '@/ui/sheet'
import { useSave } from '@/runtime/use-save'
import { anchorNamesOf } from '../cards/use-session-card'

function promptTitle({ show, when }: UnloggedShow, { sessions, format }: Texts): string {
  const clock = clockOf(show.startAt)
  const time = format.time(clock)
  if (when === 'justEnded') return sessions.prompt.justEnded(time)
  if (when === 'earlier') return sessions.prompt.earlier(format.day(clock), time)
  return timeBandOf(show.startAt) === 'evening' ? sessions.prompt.lastNight(time) : sessions.prompt.yesterday(time)
}

/** A scheduled show that has no record: goes to the form already filled from the roster. */
export function PromptCard({ unlogged }: { readonly unlogged: UnloggedShow }) {
  const text = useText()
  const anchors = useRecords('anchor')
  const { navigation } = useRuntime()
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const skip = useSkip(unlogged, () => setIsMenuOpen(false))
  const { show, when } = unlogged
  const isNight = when === 'justEnded'
  const log = () => navigation.open(routeTo(ROUTES.log, { slot: show.slotId, day: show.day }))
  return (
    <View className={isNight ? 'card prompt night' : 'card prompt'}>
      <View className='row g12 grow'>
        <View
          id='prompt-menu'
          className='prompt-icon'
          ariaRole='button'
          ariaLabel={text.sessions.prompt.menu}
          onClick={() => setIsMenuOpen(true)}
        >
          <Icon name='moon' />
        </View>
        <View className='grow' onClick={() => setIsMenuOpen(true)}>
          <View className='t-title'>{promptTitle(unlogged, text)}</View>
          <View className='t-sub'>
            {anchorNamesOf(show, anchors, text)}
            <Sep />
            {isNight ? text.sessions.prompt.threeFields : text.sessions.prompt.whileFresh}
          </View>
        </View>
      </View>
      <Button id='prompt-log' kind='soft' isSmall={!isNight} isBlock={isNight} onTap={log}>
        {text.sessions.prompt.logIt}
      </Button>
      {isMenuOpen ? (
        <Sheet title={text.sessions.prompt.menu} closeLabel={text.common.close} onClose={() => setIsMenuOpen(false)}>
          <Cell
            id='prompt-skip'
            icon='close'
            title={text.sessions.prompt.skip}
            note={text.sessions.prompt.skipNote}
            onTap={skip}
          />
        </Sheet>
      ) : null}
    </View>
  )
}

/** 不记这场, and back again. */
function useSkip({ show }: UnloggedShow, onDone: () => void): () => void {
  const { sessions } = useText()
  const save = useSave()
  const fieldsOf = (isSkipped: boolean) => ({ type: 'night', slotId: show.slotId, day: show.day, isSkipped })
  const write = (isSkipped: boolean) => [
    { kind: 'plan' as const, id: nightId(show.slotId, show.day), fields: fieldsOf(isSkipped) },
  ]
  return () => {
    onDone()
    void save(write(true), { words: sessions.prompt.skipped, undo: write(false) })
  }
}
