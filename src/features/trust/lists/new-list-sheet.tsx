import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Moment } from '@/domain/records/checklist'
import { useText } from '@/locales/text-context'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { TextField } from '@/ui/text-field'
import { useTrustText } from '../use-trust-text'
import { useChecklistWrites } from './use-checklist-writes'

const NAME_MAX = 20
const MOMENTS: readonly Moment[] = ['day', 'week', 'before', 'during', 'after']

/** A list of one's own: its name, and when it is done. Its items follow on its page. */
export function NewListSheet({ onClose }: { readonly onClose: () => void }) {
  const { common } = useText()
  const { lists: words, moments, momentNotes } = useTrustText()
  const { navigation } = useRuntime()
  const { add } = useChecklistWrites()
  const [name, setName] = useState('')
  const [moment, setMoment] = useState<Moment>('day')
  const [isAsked, setIsAsked] = useState(false)
  const save = async () => {
    if (name.trim() === '') return setIsAsked(true)
    const id = await add({ name: name.trim(), moment, items: [] })
    if (id === undefined) return
    onClose()
    navigation.open(routeTo(ROUTES.trustList, { id }))
  }
  const isMissing = isAsked && name.trim() === ''
  return (
    <Sheet title={words.add} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TextField
          id='list-name'
          label={words.name}
          value={name}
          placeholder={words.namePlaceholder}
          maxLength={NAME_MAX}
          note={isMissing ? { severity: 'error', words: words.nameNeeded } : undefined}
          onInput={setName}
        />
      </View>
      <View className='field-title'>{words.moment}</View>
      <ChoiceList
        id='moment'
        choices={MOMENTS.map((value) => ({ value, words: moments[value], note: momentNotes[value] }))}
        chosen={[moment]}
        onChoose={(value) => setMoment(value as Moment)}
      />
      <Button id='save-list' className='mt12' isBlock onTap={() => void save()}>
        {common.save}
      </Button>
    </Sheet>
  )
}
