import { useState } from 'react'
import { View } from '@tarojs/components'
import { useFormText } from '@/locales/use-form-text'
import { Button } from '@/ui/button'
import { classNames } from '@/ui/class-names'
import { Sheet } from '@/ui/sheet'
import type { ChangedFields } from './changed-fields'
import { mergedFields, type MergeChoices, type MergeConflict, type SessionMerge } from './merge-session'
import { useValueText } from './use-value-text'

export interface MergeSheetProps {
  readonly merge: SessionMerge
  readonly onClose: () => void
  readonly onMerge: (fields: ChangedFields) => void
}

/** Two values for one thing: both are shown, nothing is chosen beforehand. */
export function MergeSheet({ merge, onClose, onMerge }: MergeSheetProps) {
  const { common, log } = useFormText()
  const [choices, setChoices] = useState<MergeChoices>({})
  const fields = mergedFields(merge, choices)
  const open = merge.conflicts.filter(({ field }) => !choices[field]).length
  return (
    <Sheet title={log.mergeTitle} closeLabel={common.close} onClose={onClose}>
      {merge.conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          conflict={conflict}
          chosen={choices[conflict.field]}
          onChoose={(whose) => setChoices({ ...choices, [conflict.field]: whose })}
        />
      ))}
      <View className='log-answers'>
        <Button id='merge-save' isBlock isDisabled={!fields} onTap={() => fields && onMerge(fields)}>
          {open > 0 ? log.mergeOpen(open) : log.mergeSave}
        </Button>
      </View>
    </Sheet>
  )
}

interface ConflictChoiceProps {
  readonly conflict: MergeConflict
  readonly chosen: 'mine' | 'theirs' | undefined
  readonly onChoose: (whose: 'mine' | 'theirs') => void
}

function ConflictChoice({ conflict, chosen, onChoose }: ConflictChoiceProps) {
  const { log, records } = useFormText()
  const valueText = useValueText()
  const { field } = conflict
  const label = field === 'slotId' ? '' : records.fields[field]
  return (
    <View className='log-conflict'>
      <View className='field-key'>{label}</View>
      <View className='opts'>
        {(['theirs', 'mine'] as const).map((whose) => (
          <View
            key={whose}
            id={`merge-${field}-${whose}`}
            className={classNames('opt', chosen === whose && 'on')}
            hoverClass='pressed'
            ariaRole='button'
            onClick={() => onChoose(whose)}
          >
            <View className='opt-value num'>{valueText(field, conflict[whose])}</View>
            <View className='t-cap'>{log[whose]}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
