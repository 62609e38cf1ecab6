import { View } from '@tarojs/components'
import { useFormText } from '@/locales/use-form-text'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { Part } from '@/ui/part'
import { LiveBar } from './live-bar'
import { useLogForm, useLogStore } from './log-context'
import { nextField } from './next-field'

export function LogFooter({ onSave }: { readonly onSave: () => void }) {
  const { common } = useFormText()
  const isSaving = useLogForm((form) => form.isSaving)
  const keyboardHeight = useLogForm((form) => form.keyboardHeight)
  return (
    <ActionBar keyboardHeight={keyboardHeight}>
      <View className='grow'>
        <Part>
          <LiveBar />
        </Part>
      </View>
      {keyboardHeight > 0 ? <NextLink /> : null}
      <Button id='save-session' isBusy={isSaving} onTap={onSave}>
        {isSaving ? common.saving : common.save}
      </Button>
    </ActionBar>
  )
}

/** The phones' figure keyboards have no key for it. */
function NextLink() {
  const store = useLogStore()
  const { log } = useFormText()
  const next = useLogForm((form) => form.focused && nextField(form.focused, form.openFolds))
  return next ? (
    <Link id='log-next' onTap={() => store.goTo(next)}>
      {log.nextField}
    </Link>
  ) : null
}
