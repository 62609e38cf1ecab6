import { canCall } from '@/protocol/permissions'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { SkeletonCard } from '@/ui/skeleton-card'
import { ImportButton } from './import-button'
import { useFirstOrderText } from './use-first-order-text'

interface EmptyFirstOrdersProps {
  /** Whether everything on the phone was looked through: before that nobody knows that there is nothing. */
  readonly isComplete: boolean
  readonly onAdd: () => void
}

/** Before the first order is known. */
export function EmptyFirstOrders({ isComplete, onAdd }: EmptyFirstOrdersProps) {
  const { empty, add } = useFirstOrderText()
  const { canWrite, role } = useMember()
  if (!isComplete) return <SkeletonCard />
  const actions = canWrite ? (
    <>
      <ImportButton isBlock />
      <Button
        id='add-first-order'
        kind={canCall(role, 'team.buyerKey') ? 'plain' : 'primary'}
        icon='plus'
        isBlock
        onTap={onAdd}
      >
        {add}
      </Button>
    </>
  ) : undefined
  return <EmptyState title={empty.title} text={empty.text} actions={actions} />
}
