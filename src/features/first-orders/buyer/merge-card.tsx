import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { orderTail, samePersonCandidates } from '@/domain/buyer/same-person'
import { clockOf } from '@/domain/calendar/clock-of'
import { DAY_MS } from '@/domain/calendar/units'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { Cell } from '@/ui/cell'
import type { Buyers } from '@/runtime/buyers/use-buyers'
import { useFirstOrderText } from '../use-first-order-text'
import type { ShownPerson } from './use-person'
import { useSplit } from './use-merge'

const SPLIT_DAYS = 30
const NEAR = 60

interface MergeCardProps {
  readonly person: ShownPerson
  readonly buyers: Buyers
  readonly onMerge: () => void
}

/** 可能是同一个人: joins two rows; what was joined by hand can be split for 30 days. */
export function MergeCard({ person, buyers, onMerge }: MergeCardProps) {
  const { buyer, row: rowWords } = useFirstOrderText()
  const { format } = useText()
  const { canWrite } = useMember()
  const split = useSplit()
  const now = useNow()
  const { row, links } = person
  const { book } = buyers
  const [likely] = useMemo(() => {
    const near = { from: row.firstDay - NEAR, to: row.firstDay + NEAR }
    return samePersonCandidates(row, book.within(near))
  }, [row, book])
  if (!canWrite) return null
  return (
    <View className='card flush'>
      <Cell
        id='merge'
        icon='merge'
        title={likely ? buyer.merge : buyer.mergeNone}
        note={likely ? buyer.mergeAsk(likely.name || rowWords.unnamed, orderTail(likely.orderId)) : undefined}
        value={buyer.mergeDo}
        onTap={onMerge}
      />
      {links
        .filter(({ at }) => now - at <= SPLIT_DAYS * DAY_MS)
        .map((link) => (
          <Cell
            key={link.id}
            id={`split-${link.from}`}
            icon='swap'
            title={buyer.split}
            note={buyer.splitNote(format.day(clockOf(link.at)))}
            onTap={() => split(link)}
          />
        ))}
    </View>
  )
}
