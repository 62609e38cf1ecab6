import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { Avatar } from '@/ui/avatar'
import { classNames } from '@/ui/class-names'

interface TintFieldProps {
  readonly name: string
  readonly tint: number
  readonly onChoose: (tint: number) => void
}

/** The four quiet pairs of colours, shown on the anchor's own letter. */
export function TintField({ name, tint, onChoose }: TintFieldProps) {
  const { team, records } = useTeamText()
  return (
    <View className='field'>
      <View className='field-key'>{team.tint}</View>
      <View className='row tints grow' ariaRole='radiogroup'>
        {records.tints.map((words, place) => (
          <View
            key={words}
            id={`tint-${place + 1}`}
            className={classNames('tint', tint === place + 1 && 'on')}
            ariaRole='radio'
            aria-checked={tint === place + 1}
            ariaLabel={words}
            onClick={() => onChoose(place + 1)}
          >
            <Avatar name={name} tint={place + 1} size={28} />
          </View>
        ))}
      </View>
    </View>
  )
}
