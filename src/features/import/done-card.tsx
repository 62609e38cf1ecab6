import { View } from '@tarojs/components'
import { groupThousands } from '@/domain/money/group-thousands'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { ImportJob } from './import-job'
import type { ImportPreview, ImportState } from './import-state'
import { useImportText } from './use-import-text'
import { useTakeBack } from './use-take-back'

interface DoneCardProps {
  readonly job: ImportJob
  readonly state: ImportState
}

/** What came of it, and the way back. */
export function DoneCard({ job, state }: DoneCardProps) {
  const words = useImportText()
  const { goBack } = useTakeBack()
  const { outcome, kind } = state
  if (!outcome) return null
  const again = () => job.setKind(kind)
  return (
    <View id='import-done' className='card import-lines'>
      <View className='row g6 t-better t-title'>
        <Icon name='check' />
        {words.done}
      </View>
      {outcomeLines(outcome.preview, words).map((line) => (
        <View key={line} className='t-body num'>
          {line}
        </View>
      ))}
      <Button id='import-again' isBlock onTap={again}>
        {words.more}
      </Button>
      <Button
        id='import-take-back'
        kind='soft'
        isBlock
        onTap={() => void goBack(outcome.runId).then((isDone) => isDone && again())}
      >
        {words.takeBack}
      </Button>
    </View>
  )
}

function outcomeLines(preview: ImportPreview, words: ReturnType<typeof useImportText>): readonly string[] {
  if (preview.kind === 'sessions') return [words.doneSessions(groupThousands(preview.plan.newCount))]
  const { orderCount, buyerCount, newFirstOrders, isRepeated } = preview.plan
  const counts = [orderCount, buyerCount, newFirstOrders].map(groupThousands) as [string, string, string]
  return [
    ...(isRepeated ? [] : [words.doneOrders(...counts)]),
    ...(preview.readings.length > 0 ? [words.doneReadings(groupThousands(preview.readings.length))] : []),
  ]
}
