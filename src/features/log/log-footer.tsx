import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { LiveBar } from './live-bar'
import { useLogForm } from './log-context'

export function LogFooter({ onSave }: { readonly onSave: () => void }) {
  const { common } = useText()
  const isSaving = useLogForm((form) => form.isSaving)
  return (
    <ActionBar>
      <View className='grow'>
        <LiveBar />
      </View>
      <Button id='save-session' isBusy={isSaving} onTap={onSave}>
        {isSaving ? common.saving : common.save}
      </Button>
    </ActionBar>
  )
}
