import { useState } from 'react'
import { View } from '@tarojs/components'
import { followUpDaysOf } from '@/domain/buyer/follow-up'
import { readFollowUpDays } from '@/domain/buyer/read-follow-up-days'
import type { TouchStep } from '@/domain/records/buyer'
import { useText } from '@/locales/text-context'
import { SETTINGS_ID } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { GREETING_FIELDS, greetingOf } from './greetings'
import { useFirstOrderText } from './use-first-order-text'

const DAYS_MAX_LENGTH = 40
const GREETING_MAX_LENGTH = 500
const STEPS: readonly TouchStep[] = ['contacted', 'addedContact', 'revisited']

/** 哪几天联系、说什么: for the whole team. */
export function FollowSettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const { common } = useText()
  const words = useFirstOrderText()
  const say = words.settings
  const settings = useRecords('settings').get(SETTINGS_ID)
  const save = useSave()
  const [days, setDays] = useState(followUpDaysOf(settings).join(','))
  const [greetings, setGreetings] = useState<Readonly<Record<TouchStep, string>>>({
    contacted: greetingOf('contacted', settings, words),
    addedContact: greetingOf('addedContact', settings, words),
    revisited: greetingOf('revisited', settings, words),
  })
  const read = readFollowUpDays(days)
  const submit = async () => {
    if (!read) return
    const changed = STEPS.filter((step) => greetings[step] !== greetingOf(step, settings, words))
    const fields = Object.fromEntries(changed.map((step) => [GREETING_FIELDS[step], greetings[step].trim() || null]))
    const before = {
      followUpDays: settings?.followUpDays ?? null,
      ...Object.fromEntries(changed.map((step) => [GREETING_FIELDS[step], settings?.[GREETING_FIELDS[step]] ?? null])),
    }
    const write = (values: typeof before) => ({ kind: 'settings' as const, id: SETTINGS_ID, fields: values })
    const isSaved = await save([write({ followUpDays: [...read], ...fields })], {
      words: say.saved,
      undo: [write(before)],
    })
    if (isSaved) onClose()
  }
  return (
    <Sheet title={say.title} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TextField
          id='follow-days'
          label={say.days}
          value={days}
          placeholder='1,3,7,15'
          maxLength={DAYS_MAX_LENGTH}
          note={read ? { severity: 'hint', words: say.daysNote } : { severity: 'error', words: say.daysWrong }}
          onInput={setDays}
        />
      </View>
      <View className='t-cap mt12'>{say.greetings}</View>
      {STEPS.map((step) => (
        <View key={step} className='flush-area'>
          <TextArea
            id={`greeting-${step}`}
            label={words.steps.name[step]}
            value={greetings[step]}
            placeholder={say.defaults[step]}
            maxLength={GREETING_MAX_LENGTH}
            onInput={(text) => setGreetings((before) => ({ ...before, [step]: text }))}
          />
        </View>
      ))}
      <Button id='follow-save' className='mt12' isBlock isDisabled={!read} onTap={() => void submit()}>
        {common.save}
      </Button>
    </Sheet>
  )
}
