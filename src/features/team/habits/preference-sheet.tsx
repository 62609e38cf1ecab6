import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { usePreferences } from '@/runtime/use-preferences'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'

export type PreferenceName = 'appearance' | 'typeSize' | 'language'

interface PreferenceSheetProps {
  readonly name: PreferenceName
  readonly onClose: () => void
}

/** Shown at once, so that the person sees what was chosen behind the sheet; the sheet stays to try another. */
export function PreferenceSheet({ name, onClose }: PreferenceSheetProps) {
  const { common, team } = useTeamText()
  const { preferences } = useRuntime()
  const values = usePreferences()
  const toast = useToast()
  const choices = { appearance: team.appearances, typeSize: team.typeSizes, language: team.languages }[name]
  const choose = async (value: string) => {
    const kept = await preferences.set({ [name]: value })
    if (!kept.ok) toast.show({ words: team.preferenceUnsaved })
  }
  return (
    <Sheet title={team[name]} closeLabel={common.close} onClose={onClose}>
      {name === 'typeSize' ? <View className='t-cap'>{team.typeSizeNote}</View> : null}
      <ChoiceList
        id={`${name}-choice`}
        choices={Object.entries(choices).map(([value, words]) => ({ value, words }))}
        chosen={[values[name]]}
        onChoose={(value) => void choose(value)}
      />
    </Sheet>
  )
}
