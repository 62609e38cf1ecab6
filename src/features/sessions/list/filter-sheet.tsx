import { useMemo } from 'react'
import { View } from '@tarojs/components'
import type { RecordOf } from '@/domain/records/record'
import { monthsOf } from '@/domain/session/filter-sessions'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import { Button } from '@/ui/button'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { TextField } from '@/ui/text-field'
import type { FilteredSessions } from './use-filter'

export interface FilterSheetProps {
  readonly filter: FilteredSessions
  readonly anchors: readonly RecordOf<'anchor'>[]
  readonly onClose: () => void
}

const SEARCH_MAX_LENGTH = 20

/** Search and filter; the list follows at once, the button says how many there are. */
export function FilterSheet({ filter, anchors, onClose }: FilterSheetProps) {
  const { sessions, common, format } = useText()
  const { conditions, inScope, change } = filter
  const boundaries = useBoundaries()
  const months = useMemo(() => monthsOf(inScope, boundaries), [inScope, boundaries])
  const words = sessions.filter
  const anchorAt = anchors.findIndex(({ id }) => id === conditions.anchorId)
  const monthAt = months.indexOf(conditions.month ?? '')
  const monthNames = months.map((month) => format.month(Number(month.slice(0, 4)), Number(month.slice(5))))
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TextField
          id='filter-text'
          label={words.searchLabel}
          value={conditions.text ?? ''}
          placeholder={words.search}
          maxLength={SEARCH_MAX_LENGTH}
          onInput={(text) => change({ ...conditions, text })}
        />
        <PickerField
          id='filter-anchor'
          label={words.anchor}
          mode='choice'
          choices={[words.all, ...anchors.map(({ name }) => name)]}
          chosen={anchorAt + 1}
          value={anchors[anchorAt]?.name ?? words.all}
          onPick={(place) => change({ ...conditions, anchorId: anchors[place - 1]?.id })}
        />
        <PickerField
          id='filter-month'
          label={words.month}
          mode='choice'
          choices={[words.all, ...monthNames]}
          chosen={monthAt + 1}
          value={monthNames[monthAt] ?? words.all}
          onPick={(place) => change({ ...conditions, month: months[place - 1] })}
        />
      </View>
      <View className='row g12 mt16'>
        <Button id='filter-clear' kind='well' isSmall onTap={() => change({})}>
          {words.clear}
        </Button>
        <Button id='filter-show' kind='soft' isSmall className='grow' onTap={onClose}>
          {words.show(filter.sessions.length)}
        </Button>
      </View>
    </Sheet>
  )
}
