import { useMemo, useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { RecordOf } from '@/domain/records/record'
import { useFormText } from '@/locales/use-form-text'
import { useRecords } from '@/runtime/use-records'
import { Avatar } from '@/ui/avatar'
import { ChoiceList } from '@/ui/choice-list'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { useLogForm, useLogStore } from './log-context'

/** 主播: one or several, in the order in which they were on air. */
export function AnchorsField() {
  const { common, log: text } = useFormText()
  const anchors = useRecords('anchor')
  const anchorIds = useLogForm((form) => form.values.anchorIds)
  const [isOpen, setIsOpen] = useState(false)
  const chosen = anchorIds.flatMap((id) => anchors.get(id) ?? [])
  // One box for the row and its sheet: what stands directly in the card is laid out as a row of it.
  return (
    <View>
      <PickerField
        id='pick-anchors'
        mode='tap'
        label={text.anchors}
        value={chosen.length > 0 ? <AnchorNames anchors={chosen} /> : common.optional}
        isEmpty={chosen.length === 0}
        onTap={() => setIsOpen(true)}
      />
      {isOpen ? <AnchorsSheet onClose={() => setIsOpen(false)} /> : null}
    </View>
  )
}

function AnchorNames({ anchors }: { readonly anchors: readonly RecordOf<'anchor'>[] }) {
  const { format } = useFormText()
  const [first] = anchors
  return (
    <View className='row g8 log-anchors'>
      {anchors.length === 1 && first ? <Avatar name={first.name} tint={first.tint} size={28} /> : null}
      <Text>{format.list(anchors.map(({ name }) => name))}</Text>
    </View>
  )
}

function AnchorsSheet({ onClose }: { readonly onClose: () => void }) {
  const store = useLogStore()
  const { common, log: text } = useFormText()
  const records = useRecords('anchor')
  const anchors = useMemo(() => [...records.values()].sort((left, right) => left.order - right.order), [records])
  const anchorIds = useLogForm((form) => form.values.anchorIds)
  const choose = (id: string) => {
    const isChosen = anchorIds.includes(id)
    store.choose({ anchorIds: isChosen ? anchorIds.filter((other) => other !== id) : [...anchorIds, id] })
  }
  const places = anchorIds.length > 1
  return (
    <Sheet title={text.anchorsSheet} closeLabel={common.close} onClose={onClose}>
      <View className='t-cap'>{text.anchorsHint}</View>
      <ChoiceList
        id='anchor'
        chosen={anchorIds}
        choices={anchors.map(({ id, name, tint }) => ({
          value: id,
          words: places && anchorIds.includes(id) ? `${anchorIds.indexOf(id) + 1} ${name}` : name,
          lead: <Avatar name={name} tint={tint} size={28} />,
        }))}
        onChoose={choose}
      />
    </Sheet>
  )
}
