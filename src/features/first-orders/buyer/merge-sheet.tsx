import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { rowsByTail, samePersonCandidates } from '@/domain/buyer/same-person'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextField } from '@/ui/text-field'
import { rowTexts } from '../due/row-texts'
import { useRowContext } from '../due/use-row-context'
import type { Buyers } from '@/runtime/buyers/use-buyers'
import { useFirstOrderText } from '../use-first-order-text'
import type { ShownPerson } from './use-person'
import { useMerge } from './use-merge'

const EVER = { from: -Infinity, to: Infinity }
const SHOWN = 5
const TAIL_MAX_LENGTH = 64

interface MergeSheetProps {
  readonly person: ShownPerson
  readonly buyers: Buyers
  readonly onClose: () => void
}

/** Both sides, to be joined into one person: somebody likely, or found by the last figures of their order. */
export function MergeSheet({ person, buyers, onClose }: MergeSheetProps) {
  const { common } = useText()
  const { buyer } = useFirstOrderText()
  const merge = useMerge()
  const [tail, setTail] = useState('')
  const { row } = person
  const { book, today } = buyers
  const found = useMemo(() => {
    const all = tail === '' ? samePersonCandidates(row, book.within(EVER)) : rowsByTail(tail.trim(), book.within(EVER))
    return all.filter(({ id }) => id !== row.id).slice(0, SHOWN)
  }, [row, book, tail])
  const join = async (other: BuyerRow) => {
    if (await merge(other, row)) onClose()
  }
  return (
    <Sheet title={buyer.mergeTitle} closeLabel={common.close} onClose={onClose}>
      <Side row={row} today={today} />
      <View className='sheet-fields'>
        <TextField
          id='merge-tail'
          label={buyer.mergeFind}
          value={tail}
          placeholder={buyer.mergeFindPlaceholder}
          maxLength={TAIL_MAX_LENGTH}
          onInput={setTail}
        />
      </View>
      {found.length === 0 && tail.trim().length >= 3 ? <View className='t-sub mt8'>{buyer.mergeNotFound}</View> : null}
      {found.map((other) => (
        <View key={other.id} className='row between g8 merge-side'>
          <Side row={other} today={today} />
          <Button id={`merge-${other.id}`} kind='soft' isSmall onTap={() => void join(other)}>
            {buyer.mergeDo}
          </Button>
        </View>
      ))}
      <View className='t-cap mt8'>{buyer.mergeBoth}</View>
    </Sheet>
  )
}

function Side({ row, today }: { readonly row: BuyerRow; readonly today: number }) {
  const { name, when, order, product } = rowTexts(row, undefined, useRowContext(today))
  return (
    <View className='grow merge-person'>
      <View className='t-title'>{name}</View>
      <View className='t-cap num'>{`${when} ${order}`}</View>
      <View className='t-sub'>{product}</View>
    </View>
  )
}
