import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextField } from '@/ui/text-field'
import { useFirstOrderText } from '../use-first-order-text'
import { useKeptForm } from '../use-kept-form'
import type { ShownPerson } from './use-person'
import { useSaveBuyer } from './use-save-buyer'

const NAME_MAX_LENGTH = 40

/** What the team calls a person. */
export function AliasSheet({ person, onClose }: { readonly person: ShownPerson; readonly onClose: () => void }) {
  const { common } = useText()
  const { buyer } = useFirstOrderText()
  const { form, change, finish } = useKeptForm<{ readonly alias?: string }>(`${person.record.id}/alias`, {})
  const alias = form.alias ?? person.record.alias ?? ''
  const saveBuyer = useSaveBuyer(person)
  const submit = async () => {
    if (!(await saveBuyer({ alias: alias.trim() || null }, buyer.aliasSaved))) return
    finish()
    onClose()
  }
  return (
    <Sheet title={buyer.alias} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TextField
          id='buyer-alias'
          label={buyer.alias}
          value={alias}
          placeholder={buyer.aliasPlaceholder}
          maxLength={NAME_MAX_LENGTH}
          onInput={(typed) => change({ alias: typed })}
          onConfirm={() => void submit()}
        />
      </View>
      <View className='t-cap mt8'>{buyer.noteCare}</View>
      <Button id='alias-save' className='mt12' isBlock onTap={() => void submit()}>
        {common.save}
      </Button>
    </Sheet>
  )
}
