import { listsOfDay } from '@/domain/checklist/lists-of-day'
import { byId } from '../build-session'
import { bookOf, checkOf, itemOf, listOf, SATURDAY, showAt } from './checklist-builders'

const lists = [listOf('before', { moment: 'before' }), listOf('day'), listOf('week', { moment: 'week' })]
const items = [
  itemOf('prices', { checklistId: 'before' }),
  itemOf('reply'),
  itemOf('video', { checklistId: 'week', timesPerWeek: 1 }),
]
const accounts = byId([
  { id: 'knit', name: '针织', order: 1 },
  { id: 'main', name: '女装', order: 0 },
])
const none = { known: [], accounts, isLive: false }
const names = ({ sections }: ReturnType<typeof listsOfDay>) => sections.map(({ list, show }) => [list.id, show?.key])

describe('the lists of a day', () => {
  it('are those around its shows, its own and its week’s', () => {
    const found = listsOfDay(SATURDAY, bookOf({ lists, items }), { ...none, known: [showAt(SATURDAY, 20)] })
    expect(found.lacksShow).toBe(false)
    expect(names(found)).toEqual([
      ['before', 'main'],
      ['day', undefined],
      ['week', undefined],
    ])
  })

  it('lack a show where nobody planned one, until somebody says that there is one: it is the main account’s', () => {
    const book = bookOf({ lists, items })
    expect(listsOfDay(SATURDAY, book, none)).toMatchObject({ lacksShow: true })
    expect(names(listsOfDay(SATURDAY, book, none))).toEqual([
      ['day', undefined],
      ['week', undefined],
    ])
    expect(names(listsOfDay(SATURDAY, book, { ...none, isLive: true }))[0]).toEqual(['before', 'main'])
  })

  it('have that show for good once something of it was ticked, on every phone', () => {
    const book = bookOf({ lists, items, checks: [checkOf(`prices~${SATURDAY}~main`)] })
    const found = listsOfDay(SATURDAY, book, none)
    expect(found.lacksShow).toBe(false)
    expect(found.sections[0]?.entries[0]?.state).toBe('done')
  })

  it('have a show in a team without accounts, too, and lack none without lists of a show', () => {
    const noAccounts = { ...none, accounts: byId<{ id: string; name: string; order: number }>([]) }
    expect(listsOfDay(SATURDAY, bookOf({ lists, items }), noAccounts).lacksShow).toBe(true)
    expect(listsOfDay(SATURDAY, bookOf({ lists: [listOf('day')], items }), none).lacksShow).toBe(false)
  })
})
