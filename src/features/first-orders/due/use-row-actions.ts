import { useCallback } from 'react'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { touchId } from '@/domain/buyer/follow-up'
import type { TouchStep } from '@/domain/records/buyer'
import type { Write } from '@/replica/replica'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { useToast } from '@/ui/toast'
import { useFirstOrderText } from '../use-first-order-text'

/** A step of one person, for the day after buying that asks for it. */
export interface StepToRecord {
  readonly row: Pick<BuyerRow, 'id' | 'name' | 'assignee'>
  readonly step: TouchStep
  readonly point: number
}

/** Records a step: one tap, and one more takes it back. Whoever takes the first step follows up from then on. */
export function useRecordStep(): (step: StepToRecord) => Promise<boolean> {
  const words = useFirstOrderText()
  const { clock } = useRuntime()
  const { memberId } = useMember()
  const replica = useReplica()
  const save = useSave()
  return useCallback(
    ({ row, step, point }) => {
      const id = touchId(row.id, step, point)
      const now = clock.now()
      const before = replica.find('touch', id)
      const isStanding = before !== undefined && !before.deletedAt
      const touch: Write = {
        ...{ kind: 'touch', id },
        fields: { buyerId: row.id, step, at: now, by: memberId, ...(before && { deletedAt: null }) },
      }
      const follows = row.assignee === undefined
      const assign = (assigneeId: string | null): Write => ({ kind: 'buyer', id: row.id, fields: { assigneeId } })
      const undo: Write = {
        ...{ kind: 'touch', id },
        fields: isStanding ? { at: before.at, by: before.by } : { deletedAt: now },
      }
      return save(follows ? [touch, assign(memberId)] : [touch], {
        words: words.steps.saved(row.name || words.row.unnamed, words.steps.done[step]),
        undo: follows ? [undo, assign(null)] : [undo],
      })
    },
    [words, clock, memberId, replica, save],
  )
}

/** Copies a whole order number, by which the shop's own console finds the person. */
export function useCopyOrder(): (orderId: string) => void {
  const { row } = useFirstOrderText()
  const { clipboard } = useRuntime()
  const toast = useToast()
  return useCallback(
    (orderId) => {
      void clipboard.copy(orderId).then((isCopied) => toast.show({ words: isCopied ? row.copied : row.copyFailed }))
    },
    [clipboard, toast, row],
  )
}

export interface RowActions {
  readonly onOpen: (id: string) => void
  readonly onCopy: (id: string) => void
}

/** What a tap on a row leads to. `find` gives the row of an id and stays the same function while the rows do. */
export function useRowActions(find: (id: string) => BuyerRow | undefined): RowActions {
  const { navigation } = useRuntime()
  const copyOrder = useCopyOrder()
  const onOpen = useCallback((id: string) => navigation.open(routeTo(ROUTES.buyer, { id })), [navigation])
  const onCopy = useCallback(
    (id: string) => {
      const row = find(id)
      if (row) copyOrder(row.orderId)
    },
    [find, copyOrder],
  )
  return { onOpen, onCopy }
}
