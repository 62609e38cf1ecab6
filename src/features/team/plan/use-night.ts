import { changeNight, differingNight, restoreNight, type NightSetting } from '@/domain/roster/change-night'
import type { Show } from '@/domain/roster/shows-on'
import { nightId } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { useSave } from '../use-save'
import { showWhen } from './show-words'
import type { Roster } from './use-roster'

/** Changes one night of a show, and takes that back. */
export function useNight(show: Show, { plans, today }: Roster) {
  const text = useTeamText()
  const save = useSave()
  const before = plans.get(nightId(show.slotId, show.day))
  const undo = [{ kind: 'plan' as const, ...restoreNight(show, before?.type === 'night' ? before : undefined) }]
  const change = (setting: NightSetting, words: string) => {
    const slot = plans.get(show.slotId)
    const changed = slot?.type === 'slot' ? differingNight(slot, setting) : setting
    return save([{ kind: 'plan', ...changeNight(show, changed) }], words, undo)
  }
  return {
    change: (setting: NightSetting) => change(setting, text.plan.savedNight),
    takeOff: () => void change({ isOff: true }, text.plan.cancelled(showWhen(show, today, text))),
    reset: () => void save([{ kind: 'plan', ...restoreNight(show, undefined) }], text.plan.restored, undo),
  }
}
