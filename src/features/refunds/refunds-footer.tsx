import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import type { Due } from '@/domain/refunds/refunds-due'
import { useFormText } from '@/locales/use-form-text'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { useRefundsForm, useRefundsStore } from './refunds-context'
import { useFilledCount } from './use-filled-count'
import { useSaveRefunds } from './use-save-refunds'

export function RefundsFooter({ rows, day }: { readonly rows: readonly Due[]; readonly day: Day }) {
  const { common, refunds } = useFormText()
  const save = useSaveRefunds(useRefundsStore(), rows, day)
  const filled = useFilledCount(rows)
  const isSaving = useRefundsForm((form) => form.isSaving)
  const words = filled > 0 ? refunds.saveShows(filled) : common.save
  return (
    <ActionBar>
      <View className='t-sub num'>{refunds.filledOf(filled, rows.length)}</View>
      <Button id='save-refunds' className='grow' isBusy={isSaving} onTap={() => void save()}>
        {isSaving ? common.saving : words}
      </Button>
    </ActionBar>
  )
}
