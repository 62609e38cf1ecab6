import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { PickerField } from '@/ui/picker-field'
import { TextField } from '@/ui/text-field'
import { useFirstOrderText } from '../use-first-order-text'
import { useKeptForm } from '../use-kept-form'
import type { ShownPerson } from './use-person'
import { useSaveBuyer } from './use-save-buyer'

const WORDS_MAX_LENGTH = 40
const SESSIONS = Array.from({ length: 20 }, (_, place) => place + 1)

/** What a trust source asks for: how many sessions, or own words. */
export function TrustDetail({ person }: { readonly person: ShownPerson }) {
  const { buyer } = useFirstOrderText()
  const { common, format } = useText()
  const saveBuyer = useSaveBuyer(person)
  const { id, trustSource, trustWords, watchedSessions } = person.record
  const { form, change, finish } = useKeptForm<{ readonly words?: string }>(`${id}/trust-words`, {})
  const words = form.words ?? trustWords ?? ''
  const saveWords = async () => {
    if (await saveBuyer({ trustWords: words.trim() || null }, buyer.trustSaved)) finish()
  }
  if (trustSource === 'watched') {
    return (
      <View className='trust-detail'>
        <PickerField
          id='watched-sessions'
          mode='choice'
          label={buyer.watchedAsk}
          value={watchedSessions ?? format.unknown}
          choices={SESSIONS.map(String)}
          chosen={Math.max(0, (watchedSessions ?? 1) - 1)}
          onPick={(place) => void saveBuyer({ watchedSessions: SESSIONS[place] ?? null }, buyer.trustSaved)}
        />
      </View>
    )
  }
  if (trustSource !== 'other') return null
  return (
    <View className='trust-detail'>
      <TextField
        id='trust-words'
        label={buyer.own}
        value={words}
        placeholder={buyer.ownPlaceholder}
        maxLength={WORDS_MAX_LENGTH}
        onInput={(typed) => change({ words: typed })}
      />
      {words.trim() === (trustWords ?? '') ? null : (
        <Button id='trust-words-save' kind='soft' isSmall onTap={() => void saveWords()}>
          {common.save}
        </Button>
      )}
    </View>
  )
}
