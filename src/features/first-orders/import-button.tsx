import { canCall } from '@/protocol/permissions'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Button, type ButtonProps } from '@/ui/button'
import { useFirstOrderText } from './use-first-order-text'

/** 导入订单, for those who may recognise buyers. */
export function ImportButton({ kind, isBlock }: Pick<ButtonProps, 'kind' | 'isBlock'>) {
  const { importOrders } = useFirstOrderText()
  const { navigation } = useRuntime()
  const { role } = useMember()
  if (!canCall(role, 'team.buyerKey')) return null
  return (
    <Button
      id='import-orders'
      kind={kind}
      icon='upload'
      isBlock={isBlock}
      onTap={() => navigation.open(ROUTES.importing)}
    >
      {importOrders}
    </Button>
  )
}
