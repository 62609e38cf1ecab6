import { useState } from 'react'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { HOST } from '@/domain/checklist/assignee'
import { checkId } from '@/domain/checklist/check-id'
import type { ItemSetting } from '@/domain/checklist/change-checklist'
import type { ChecklistRecord, ItemRecord } from '@/domain/checklist/day-sections'
import { timesPerWeek } from '@/domain/checklist/recurrence'
import { useReplica } from '@/runtime/use-replica'
import { useTrustText } from '../use-trust-text'
import { useChecklistWrites } from './use-checklist-writes'

export interface ItemFormTarget {
  readonly list: ChecklistRecord
  /** Absent for a new one. */
  readonly item: ItemRecord | undefined
  /** The place of a new one. */
  readonly order: number
  readonly onClose: () => void
}

/** The setting of one item while it is being changed, and what saving or taking it out writes. */
export function useItemForm({ list, item, order, onClose }: ItemFormTarget) {
  const { list: words } = useTrustText()
  const writes = useChecklistWrites()
  const replica = useReplica()
  const [setting, setSetting] = useState<ItemSetting>(() => (item ? settingOf(item) : newSetting(list)))
  const [isAsked, setIsAsked] = useState(false)
  const title = setting.title.trim()
  const lacksDays = setting.weekdays === 0

  const isTicked = () => {
    const checks = replica.records('check')
    const id = item?.id ?? ''
    if (list.moment !== 'week') return checks.has(checkId(id, { day: writes.today() }))
    const weekStart = weekStartOf(writes.today())
    const places = Array.from({ length: timesPerWeek(item ?? {}) }, (_, index) => index + 1)
    return places.some((place) => checks.has(checkId(id, { weekStart, place })))
  }
  const save = async () => {
    if (title === '' || lacksDays) return setIsAsked(true)
    const kept = { ...setting, title, hint: setting.hint?.trim() || null }
    const isSaved = item
      ? writes.changeItem({ item, setting: kept, isWeekly: list.moment === 'week', isTicked: isTicked() })
      : writes.addItem(kept, { checklistId: list.id, order })
    if (await isSaved) onClose()
  }
  const remove = async () => {
    if (item && (await writes.removeItem(item, words.removed))) onClose()
  }
  return {
    setting,
    problem: {
      title: isAsked && title === '' ? words.titleNeeded : undefined,
      weekdays: isAsked && lacksDays ? words.weekdaysNeeded : undefined,
    },
    change: (changed: Partial<ItemSetting>) => setSetting((before) => ({ ...before, ...changed })),
    save: () => void save(),
    remove: () => void remove(),
  }
}

/** What a person sets of an item; what only the record knows stays with it. */
function settingOf({ id: _id, checklistId: _list, order: _order, from: _from, until: _until, ...setting }: ItemRecord) {
  return setting
}

function newSetting({ moment }: ChecklistRecord): ItemSetting {
  const isOfShow = moment !== 'day' && moment !== 'week'
  return { title: '', ...(isOfShow && { assigneeId: HOST }) }
}
