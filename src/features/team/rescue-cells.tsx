import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { useToast } from '@/ui/toast'

/** What a team held unsent when its person was removed: it can be taken out as a file, and goes once it was. */
export function RescueCells() {
  const { onboarding } = useText()
  const { teams } = useRuntime()
  const { rescues } = useTeams()
  const toast = useToast()
  const save = async (key: string) => {
    const isSaved = await teams.saveRescue(key)
    toast.show({ words: isSaved ? onboarding.rescueSaved : onboarding.rescueFailed })
  }
  return (
    <>
      {rescues.map(({ key, teamName }, place) => (
        <Cell
          key={key}
          id={`rescue-${place}`}
          icon='warning'
          title={onboarding.rescue(teamName)}
          value={onboarding.rescueSide}
          onTap={() => void save(key)}
        />
      ))}
    </>
  )
}
