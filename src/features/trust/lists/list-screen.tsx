import { useState } from 'react'
import { View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { present } from '@/domain/checklist/change-checklist'
import type { ChecklistRecord, ItemRecord } from '@/domain/checklist/day-sections'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { Cell } from '@/ui/cell'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SectionHeading } from '@/ui/section-heading'
import { useBook } from '../book/use-book'
import { useChecks } from '../book/use-checks'
import { TEMPLATES, wordsIn } from '../library/template-library'
import '../trust-pages.scss'
import '../trust.scss'
import { useLanguage } from '@/runtime/use-language'
import { useTrustText } from '../use-trust-text'
import { ItemEditor } from './item-editor'
import { NameCard } from './name-card'
import { OrderButtons } from './order-buttons'
import { useChecklistWrites } from './use-checklist-writes'
import { useItemNote } from './use-item-note'

const NEW = 'new'

/** One list of the team's: its name, its items in their order, and putting it away. */
export function ListScreen({ checklistId }: { readonly checklistId: string }) {
  const { common } = useText()
  const { list: words } = useTrustText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const book = useBook()
  const today = businessDayOf(useNow(), useBoundaries())
  // Whether an item is ticked already decides from when a change of its days holds.
  useChecks(weekStartOf(today), today)
  const [openId, setOpenId] = useState<string>()
  const list = book.lists.find(({ id }) => id === checklistId)
  const items = present(book.itemsOf(checklistId), today)
  const nav = (
    <NavBar title={list?.name ?? words.missing} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />
  )
  if (!list) return <Screen nav={nav}>{<EmptyState title={words.missing} text='' />}</Screen>
  const editor =
    openId === undefined ? undefined : (
      <ItemEditor
        key={openId}
        list={list}
        item={items.find(({ id }) => id === openId)}
        order={items.length}
        onClose={() => setOpenId(undefined)}
      />
    )
  return (
    <Screen nav={nav} sheets={editor}>
      <TemplateNote list={list} />
      {canWrite ? <NameCard list={list} /> : null}
      <SectionHeading title={words.items} />
      <View className='card flush'>
        {items.length === 0 ? <View className='cell t-sub'>{words.none}</View> : null}
        {items.map((item, place) => (
          <ItemCell key={item.id} item={item} list={list} items={items} place={place} onOpen={setOpenId} />
        ))}
        {canWrite ? (
          <Cell id='add-item' icon='plus' tone='brand' title={words.addItem} onTap={() => setOpenId(NEW)} />
        ) : null}
      </View>
      {canWrite ? <ArchiveCell list={list} /> : null}
    </Screen>
  )
}

interface ItemCellProps {
  readonly item: ItemRecord
  readonly list: ChecklistRecord
  readonly items: readonly ItemRecord[]
  readonly place: number
  readonly onOpen: (id: string) => void
}

function ItemCell({ item, list, items, place, onOpen }: ItemCellProps) {
  const { canWrite } = useMember()
  const note = useItemNote(item, list)
  const { moveItem } = useChecklistWrites()
  return (
    <View className='order-row'>
      <Cell
        id={`edit-${item.id}`}
        title={item.title}
        note={note}
        onTap={canWrite ? () => onOpen(item.id) : undefined}
      />
      {canWrite ? (
        <OrderButtons
          id={item.id}
          name={item.title}
          isFirst={place === 0}
          isLast={place === items.length - 1}
          onMove={(by) => void moveItem(item.id, items, by)}
        />
      ) : null}
    </View>
  )
}

function TemplateNote({ list }: { readonly list: ChecklistRecord }) {
  const { list: words, moments } = useTrustText()
  const language = useLanguage()
  const template = TEMPLATES.find(({ id }) => id === list.templateId)
  return (
    <View className='t-cap center'>
      <View>{moments[list.moment]}</View>
      {template ? <View>{words.fromTemplate(wordsIn(language, template.name))}</View> : null}
    </View>
  )
}

function ArchiveCell({ list }: { readonly list: ChecklistRecord }) {
  const { common } = useText()
  const { list: words } = useTrustText()
  const { navigation } = useRuntime()
  const { archiveList } = useChecklistWrites()
  const archive = async () => {
    if (await archiveList(list, { words: words.archived(list.name), undo: common.undo })) navigation.back()
  }
  return (
    <View className='card flush'>
      <Cell
        id='archive-list'
        icon='download'
        title={words.archive}
        note={words.archiveNote}
        onTap={() => void archive()}
      />
    </View>
  )
}
