import { groupThousands } from '@/domain/money/group-thousands'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import type { ImportJob } from './import-job'
import type { ImportPreview, ImportState } from './import-state'
import { useImportText } from './use-import-text'

interface ImportFooterProps {
  readonly job: ImportJob
  readonly state: ImportState
}

/** 确认导入: until it is tapped nothing is written. */
export function ImportFooter({ job, state }: ImportFooterProps) {
  const words = useImportText()
  const { step, preview } = state
  if (step !== 'preview' || !preview) return null
  const isNothing = isEmpty(preview)
  return (
    <ActionBar>
      <Button id='import-confirm' isBlock isDisabled={isNothing} onTap={() => void job.confirm()}>
        {isNothing ? words.nothingNew : confirmWords(preview, words)}
      </Button>
    </ActionBar>
  )
}

function isEmpty(preview: ImportPreview): boolean {
  if (preview.kind === 'sessions') return preview.plan.newCount === 0
  return preview.readings.length === 0 && (preview.plan.isRepeated || preview.plan.orderCount === 0)
}

function confirmWords(preview: ImportPreview, words: ReturnType<typeof useImportText>): string {
  if (preview.kind === 'sessions') return words.confirmSessions(groupThousands(preview.plan.newCount))
  const { orderCount, newFirstOrders, isRepeated } = preview.plan
  if (isRepeated) return words.confirmReadings(groupThousands(preview.readings.length))
  return words.confirmOrders(groupThousands(orderCount), groupThousands(newFirstOrders))
}
