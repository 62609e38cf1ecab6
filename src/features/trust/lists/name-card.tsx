import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ChecklistRecord } from '@/domain/checklist/day-sections'
import { useText } from '@/locales/text-context'
import { useToast } from '@/ui/toast'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { useTrustText } from '../use-trust-text'
import { useChecklistWrites } from './use-checklist-writes'

const NAME_MAX = 20

/** The name of a list, saved once it differs. */
export function NameCard({ list }: { readonly list: ChecklistRecord }) {
  const { common } = useText()
  const { lists: words } = useTrustText()
  const toast = useToast()
  const { rename } = useChecklistWrites()
  const [name, setName] = useState(list.name)
  const trimmed = name.trim()
  const save = async () => {
    if (await rename(list, trimmed)) toast.show({ words: common.saved })
  }
  return (
    <View className='card flush'>
      <TextField
        id='list-name'
        label={words.name}
        value={name}
        placeholder={words.namePlaceholder}
        maxLength={NAME_MAX}
        note={trimmed === '' ? { severity: 'error', words: words.nameNeeded } : undefined}
        onInput={setName}
      />
      {trimmed === '' || trimmed === list.name ? null : (
        <View className='card-action'>
          <Button id='save-name' kind='soft' isSmall onTap={() => void save()}>
            {common.save}
          </Button>
        </View>
      )}
    </View>
  )
}
