import { View } from '@tarojs/components'
import { inOrder } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { ChoiceList } from '@/ui/choice-list'

interface AnchorChoiceProps {
  readonly chosen: readonly string[]
  readonly onChange: (anchorIds: readonly string[]) => void
}

/** One or several, in the order in which they go on air. */
export function AnchorChoice({ chosen, onChange }: AnchorChoiceProps) {
  const { plan } = useTeamText()
  const anchors = useRecords('anchor')
  const choose = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  if (anchors.size === 0) return <View className='t-sub'>{plan.needsAnchor}</View>
  return (
    <>
      <View className='t-cap'>{plan.anchorsHint}</View>
      <View className='sheet-fields'>
        <ChoiceList
          id='pick-anchor'
          chosen={chosen}
          choices={inOrder(anchors).map(({ id, name, tint }) => ({
            value: id,
            words: chosen.length > 1 && chosen.includes(id) ? `${chosen.indexOf(id) + 1} ${name}` : name,
            lead: <Avatar name={name} tint={tint} size={28} />,
          }))}
          onChoose={choose}
        />
      </View>
    </>
  )
}
