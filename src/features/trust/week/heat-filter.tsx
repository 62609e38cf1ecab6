import { Picker, View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import type { HeatChoice, HeatChoices } from './use-heat-choice'

export interface HeatFilterProps {
  readonly choices: HeatChoices
  readonly choice: HeatChoice
  readonly onChange: (choice: HeatChoice) => void
}

/** Whose days, and of which list; nothing where there is no choice. */
export function HeatFilter({ choices, choice, onChange }: HeatFilterProps) {
  const { people, lists } = choices
  const person = people.findIndex(({ who }) => who === choice.who)
  const list = lists.findIndex(({ id }) => id === choice.checklistId)
  const choosePerson = (place: number) => {
    const { who, person: chosen } = people[place] ?? choices.first
    onChange({ who, person: chosen, checklistId: choice.checklistId })
  }
  return (
    <View className='row g12 wrap heat-filter'>
      {people.length > 1 ? (
        <Chooser id='heat-who' words={people.map(({ words }) => words)} chosen={person} onPick={choosePerson} />
      ) : null}
      {lists.length > 2 ? (
        <Chooser
          id='heat-list'
          words={lists.map(({ words }) => words)}
          chosen={list}
          onPick={(place) => onChange({ ...choice, checklistId: lists[place]?.id })}
        />
      ) : null}
    </View>
  )
}

interface ChooserProps {
  readonly id: string
  readonly words: readonly string[]
  readonly chosen: number
  readonly onPick: (place: number) => void
}

function Chooser({ id, words, chosen, onPick }: ChooserProps) {
  return (
    <Picker
      mode='selector'
      range={[...words]}
      value={Math.max(0, chosen)}
      onChange={(event) => onPick(Number(event.detail.value))}
    >
      <View id={id} className='heat-chooser' ariaRole='button'>
        {words[chosen] ?? words[0]}
        <Icon name='chevron-down' size={16} />
      </View>
    </Picker>
  )
}
