import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import {
  addChecklist,
  archive,
  changeItem,
  addItem,
  move,
  restoreChecklist,
  type ChecklistEdit,
  type ItemChange,
  type ItemSetting,
  type ListSetting,
} from '@/domain/checklist/change-checklist'
import type { ChecklistRecord, ItemRecord } from '@/domain/checklist/day-sections'
import { useRuntime } from '@/runtime/runtime-provider'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { useToast } from '@/ui/toast'

const ID_BITS = 96

/** What is done to lists as such. Each answers whether it is on storage; the id where something is new. */
export function useChecklistWrites() {
  const { clock, random } = useRuntime()
  const replica = useReplica()
  const boundaries = useBoundaries()
  const save = useSave()
  const toast = useToast()
  return useMemo(() => {
    const newId = () => random.id(ID_BITS)
    const today = () => businessDayOf(clock.now(), boundaries)
    const back = (kind: ChecklistEdit['kind'], id: string): ChecklistEdit => ({ kind, id, fields: { until: null } })
    return {
      newId,
      today,
      /** With `words` it says so, and can be taken back: a list that ends before it begins was never there. */
      add: async (setting: ListSetting, words?: string): Promise<string | undefined> => {
        const edits = addChecklist(setting, replica.records('checklist'), { today: today(), newId })
        const id = edits[0]?.id ?? ''
        const said = words === undefined ? undefined : { words, undo: [archive('checklist', id, today())] }
        return (await save(edits, said)) ? id : undefined
      },
      /** The page closes with it, so the page below is left to say so. */
      archiveList: async (list: ChecklistRecord, said: { readonly words: string; readonly undo: string }) => {
        if (!(await save([archive('checklist', list.id, today())]))) return false
        const onUndo = () => void replica.write([back('checklist', list.id)])
        toast.leave({ words: said.words, undo: { words: said.undo, onUndo } })
        return true
      },
      restoreList: (list: ChecklistRecord, words: string) =>
        save(restoreChecklist(list, { today: today(), newId }), { words }),
      rename: (list: ChecklistRecord, name: string) => save([{ kind: 'checklist', id: list.id, fields: { name } }]),
      moveList: (id: string, among: readonly ChecklistRecord[], by: -1 | 1) =>
        save(move('checklist', id, { among, by })),
      moveItem: (id: string, among: readonly ItemRecord[], by: -1 | 1) =>
        save(move('checklistItem', id, { among, by })),
      addItem: (setting: ItemSetting, place: { readonly checklistId: string; readonly order: number }) =>
        save([addItem(newId(), setting, { ...place, today: today() })]),
      changeItem: (change: Omit<ItemChange, 'newId'>) => save(changeItem({ ...change, newId: newId() }, today())),
      removeItem: (item: ItemRecord, words: string) =>
        save([archive('checklistItem', item.id, today())], { words, undo: [back('checklistItem', item.id)] }),
    }
  }, [clock, random, replica, boundaries, save, toast])
}
