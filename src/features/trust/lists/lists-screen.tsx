import { useState } from 'react'
import { View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { present } from '@/domain/checklist/change-checklist'
import type { ChecklistRecord } from '@/domain/checklist/day-sections'
import { useText } from '@/locales/text-context'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { Cell } from '@/ui/cell'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SectionHeading } from '@/ui/section-heading'
import { useBook } from '../book/use-book'
import '../trust-pages.scss'
import '../trust.scss'
import { useTrustText } from '../use-trust-text'
import { ArchivedLists } from './archived-lists'
import { NewListSheet } from './new-list-sheet'
import { OrderButtons } from './order-buttons'
import { PauseCells } from './pause-cells'
import { PauseSheet } from './pause-sheet'
import { useChecklistWrites } from './use-checklist-writes'

/** 管理清单: the team's lists in their order, those put away, and days off. */
export function ListsScreen() {
  const { common } = useText()
  const { lists: words, foot } = useTrustText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const book = useBook()
  const today = businessDayOf(useNow(), useBoundaries())
  const lists = present(book.lists, today)
  const [sheet, setSheet] = useState<'new' | 'pause'>()
  const close = () => setSheet(undefined)
  const sheets =
    sheet === 'new' ? <NewListSheet onClose={close} /> : sheet === 'pause' ? <PauseSheet onClose={close} /> : undefined
  return (
    <Screen
      nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={sheets}
    >
      {lists.length === 0 ? <View className='card t-sub center'>{words.none}</View> : <Lists lists={lists} />}
      <View className='card flush'>
        {canWrite ? (
          <Cell id='add-list' icon='plus' tone='brand' title={words.add} onTap={() => setSheet('new')} />
        ) : null}
        <Cell id='open-gallery' icon='book' title={foot.gallery} onTap={() => navigation.open(ROUTES.trustGallery)} />
      </View>
      <PauseCells today={today} onAdd={canWrite ? () => setSheet('pause') : undefined} />
      <ArchivedLists today={today} />
    </Screen>
  )
}

function Lists({ lists }: { readonly lists: readonly ChecklistRecord[] }) {
  const { lists: words, moments } = useTrustText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const { itemsOf } = useBook()
  const today = businessDayOf(useNow(), useBoundaries())
  const { moveList } = useChecklistWrites()
  return (
    <>
      <SectionHeading title={words.title} />
      <View className='card flush'>
        {lists.map(({ id, name, moment }, place) => (
          <View key={id} className='order-row'>
            <Cell
              id={`list-${id}`}
              title={name}
              note={words.items(moments[moment], present(itemsOf(id), today).length)}
              onTap={() => navigation.open(routeTo(ROUTES.trustList, { id }))}
            />
            {canWrite ? (
              <OrderButtons
                id={id}
                name={name}
                isFirst={place === 0}
                isLast={place === lists.length - 1}
                onMove={(by) => void moveList(id, lists, by)}
              />
            ) : null}
          </View>
        ))}
      </View>
    </>
  )
}
