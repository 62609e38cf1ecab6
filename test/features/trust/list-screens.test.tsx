import { GalleryScreen } from '@/features/trust/gallery/gallery-screen'
import { TEMPLATES } from '@/features/trust/library/template-library'
import { ListScreen } from '@/features/trust/lists/list-screen'
import { ListsScreen } from '@/features/trust/lists/lists-screen'
import type { Write } from '@/replica/replica'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import type { ReactNode } from 'react'
import { element, openPage, phoneWith, settle, tap, typeInto } from '../form-page'

const EVENING = Date.parse('2026-11-21T19:46:00+08:00')
const TODAY = '2026-11-21'
const YESTERDAY = '2026-11-20'
const page = () => document.body.textContent ?? ''

const item = (id: string, order: number): Write => ({
  kind: 'checklistItem',
  id,
  fields: { checklistId: 'l', title: `第 ${order + 1} 件`, order, from: '2026-11-01' },
})

const LIST: readonly Write[] = [
  { kind: 'checklist', id: 'l', fields: { name: '陪伴', moment: 'day', order: 0, from: '2026-11-01' } },
  item('a', 0),
  item('b', 1),
]

async function open(screen: ReactNode, records: readonly Write[] = LIST) {
  const phone = await phoneWith(createMemoryStorage(), records, EVENING)
  await openPage(phone.runtime, screen)
  await settle()
  return phone
}

describe('the lists of a team', () => {
  it('copies a template with every item, in the words that are read', async () => {
    const { replica } = await open(<GalleryScreen />, [])
    const [template] = TEMPLATES
    if (!template) throw new Error('no template')
    await tap(`template-${template.id}`)
    await tap('copy-template')
    const [list] = [...replica.records('checklist').values()]
    expect(list).toMatchObject({ name: template.name[0], templateId: template.id, from: TODAY })
    const titles = [...replica.records('checklistItem').values()].map(({ title }) => title)
    expect(titles).toEqual(template.items.map(({ title }) => title[0]))
    expect(element(`template-${template.id}`).textContent).toContain('在用')
  })

  it('begins a list of its own only with a name, and goes on to its items', async () => {
    const { replica, services } = await open(<ListsScreen />, [])
    await tap('add-list')
    await tap('save-list')
    expect(replica.records('checklist').size).toBe(0)
    typeInto('list-name-input', '周一上新')
    await tap('save-list')
    const [list] = [...replica.records('checklist').values()]
    expect(list).toMatchObject({ name: '周一上新', moment: 'day' })
    expect(services.visited).toEqual([`/pages-trust/list/index?id=${list?.id ?? ''}`])
  })

  it('puts a list away without losing its past, and brings it back', async () => {
    const { replica } = await open(<ListScreen checklistId='l' />)
    await tap('archive-list')
    expect(replica.find('checklist', 'l')).toMatchObject({ until: YESTERDAY })
    expect(replica.find('checklistItem', 'a')).toMatchObject({ checklistId: 'l' })
  })

  it('moves an item up and down', async () => {
    const { replica } = await open(<ListScreen checklistId='l' />)
    await tap('down-a')
    expect(replica.find('checklistItem', 'a')).toMatchObject({ order: 1 })
    expect(replica.find('checklistItem', 'b')).toMatchObject({ order: 0 })
  })

  it('rewords an item where it stands, and gives it other days as a new one', async () => {
    const { replica } = await open(<ListScreen checklistId='l' />)
    await tap('edit-a')
    typeInto('item-title-input', '')
    await tap('save-item')
    expect(page()).toContain('写一下要做什么')
    typeInto('item-title-input', '问候老客')
    await tap('save-item')
    expect(replica.find('checklistItem', 'a')).toMatchObject({ title: '问候老客', from: '2026-11-01' })
    await tap('edit-a')
    await tap('rhythm-weekdays')
    await tap('weekday-7')
    await tap('save-item')
    expect(replica.find('checklistItem', 'a')).toMatchObject({ until: YESTERDAY })
    const next = [...replica.records('checklistItem').values()].filter(({ weekdays }) => weekdays === 63)
    expect(next).toMatchObject([{ title: '问候老客', from: TODAY, order: 0 }])
  })
})
