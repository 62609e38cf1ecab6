import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { useMember } from '@/runtime/use-member'
import { Cell } from '@/ui/cell'
import { Link } from '@/ui/link'
import { SectionHeading } from '@/ui/section-heading'
import { useBook } from '../book/use-book'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from '../week/health-figures'
import { useChecklistWrites } from './use-checklist-writes'

/** 收起来的: lists that were put away after they were there for a day at least, each to be brought back. */
export function ArchivedLists({ today }: { readonly today: Day }) {
  const { lists: words } = useTrustText()
  const { canWrite } = useMember()
  const { lists } = useBook()
  const dayWords = useDayWords()
  const { restoreList } = useChecklistWrites()
  const archived = lists.filter(({ from, until }) => until && until < today && from <= until)
  if (archived.length === 0) return null
  return (
    <>
      <SectionHeading title={words.archived} />
      <View className='card flush'>
        {archived.map((list) => (
          <Cell
            key={list.id}
            title={list.name}
            note={words.archivedOn(dayWords(addDays(list.until ?? today, 1)))}
            trail={
              canWrite ? (
                <Link id={`restore-${list.id}`} onTap={() => void restoreList(list, words.restored(list.name))}>
                  {words.restore}
                </Link>
              ) : undefined
            }
          />
        ))}
      </View>
    </>
  )
}
