import { useState } from 'react'
import { addSlot, changeSlot, endSlot, settingOf, type PlanEdit, type SlotSetting } from '@/domain/roster/change-roster'
import type { SlotRecord } from '@/domain/roster/shows-on'
import { inOrder } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import type { Write } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '../use-save'
import type { Roster } from './use-roster'

const ID_BITS = 96
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const FIRST_GUESS = { startMinute: 20 * 60, durationMinutes: 180, anchorIds: [] }

/** The setting of one slot while it is being changed, and what saving or removing it writes. */
export function useSlotForm(slot: SlotRecord | undefined, roster: Roster, onClose: () => void) {
  const { plan } = useTeamText()
  const { clock, random } = useRuntime()
  const mainAccountId = inOrder(useRecords('account'))[0]?.id ?? ''
  const write = useSave()
  const [setting, setSetting] = useState<SlotSetting>(() =>
    slot ? settingOf(slot) : { ...FIRST_GUESS, accountId: mainAccountId, weekday: firstFreeWeekday(roster) },
  )
  const { plans, today } = roster
  const moment = () => ({ today, now: clock.now() })
  const saveAndClose = async (edits: readonly PlanEdit[], words: string) => {
    const writes = edits.map((edit): Write => ({ kind: 'plan', ...edit }))
    if (await write(writes, words)) onClose()
  }
  const save = () => {
    const newId = random.id(ID_BITS)
    if (!slot) return void saveAndClose(addSlot(newId, setting, moment()), plan.added)
    const edits = changeSlot({ slot, setting, newId, plans }, moment())
    if (edits.length === 0) return onClose()
    void saveAndClose(edits, plan.saved)
  }
  return {
    setting,
    change: (changed: Partial<SlotSetting>) => setSetting((before) => ({ ...before, ...changed })),
    save,
    remove: () => {
      if (slot) void saveAndClose(endSlot(slot, moment()), plan.removed)
    },
  }
}

/** Where a new show most likely belongs: the first day of the week that has none. */
function firstFreeWeekday({ slots }: Roster): number {
  return WEEKDAYS.find((weekday) => !slots.some((slot) => slot.weekday === weekday)) ?? 1
}
