import { View } from '@tarojs/components'
import { followUpDaysOf } from '@/domain/buyer/follow-up'
import { readFollowUpDays } from '@/domain/buyer/read-follow-up-days'
import type { TouchStep } from '@/domain/records/buyer'
import type { Fields } from '@/domain/records/fields'
import { useText } from '@/locales/text-context'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { GREETING_FIELDS, greetingOf } from './greetings'
import { useFirstOrderText } from './use-first-order-text'
import { useKeptForm } from './use-kept-form'

const DAYS_MAX_LENGTH = 40
const GREETING_MAX_LENGTH = 500
const STEPS: readonly TouchStep[] = ['contacted', 'addedContact', 'revisited']

type FollowField = 'followUpDays' | (typeof GREETING_FIELDS)[TouchStep]

/** What was typed over the team's words; the rest follows the team. */
type FollowForm = Readonly<Partial<Record<TouchStep | 'days', string>>>

/** 哪几天联系、说什么: for the whole team. */
export function FollowSettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const { common } = useText()
  const words = useFirstOrderText()
  const say = words.settings
  const settings = useRecords('settings').get(SETTINGS_ID)
  const save = useSave()
  const { form, change, finish } = useKeptForm<FollowForm>('settings', {})
  const days = form.days ?? followUpDaysOf(settings).join(',')
  const greetingIn = (step: TouchStep) => form[step] ?? greetingOf(step, settings, words)
  const read = readFollowUpDays(days)
  const submit = async () => {
    if (!read) return
    const changed = STEPS.filter((step) => greetingIn(step) !== greetingOf(step, settings, words))
    const fields = {
      ...(days !== followUpDaysOf(settings).join(',') && { followUpDays: [...read] }),
      ...Object.fromEntries(changed.map((step) => [GREETING_FIELDS[step], greetingIn(step).trim() || null])),
    }
    const before = Object.fromEntries(
      (Object.keys(fields) as FollowField[]).map((field) => [field, settings?.[field] ?? null]),
    )
    const write = (values: Fields) => ({ kind: 'settings' as const, id: SETTINGS_ID, fields: values })
    const isNothing = Object.keys(fields).length === 0
    if (!isNothing && !(await save([write(fields)], { words: say.saved, undo: [write(before)] }))) return
    finish()
    onClose()
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
          onInput={(typed) => change({ days: typed })}
        />
      </View>
      <View className='t-cap mt12'>{say.greetings}</View>
      {STEPS.map((step) => (
        <View key={step} className='flush-area'>
          <TextArea
            id={`greeting-${step}`}
            label={words.steps.name[step]}
            value={greetingIn(step)}
            placeholder={say.defaults[step]}
            maxLength={GREETING_MAX_LENGTH}
            onInput={(typed) => change({ [step]: typed })}
          />
        </View>
      ))}
      <Button id='follow-save' className='mt12' isBlock isDisabled={!read} onTap={() => void submit()}>
        {common.save}
      </Button>
    </Sheet>
  )
}
