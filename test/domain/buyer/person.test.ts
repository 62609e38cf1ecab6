import { personOf } from '@/domain/buyer/person'
import { readFollowUpDays } from '@/domain/buyer/read-follow-up-days'
import { sampleBuyers } from '@/domain/sample/sample-buyers'
import { BuyerBook, latestFirst } from '@/domain/buyer/buyer-book'
import { buyerRowOf } from '@/domain/buyer/buyer-row'
import { dueFollowUps } from '@/domain/buyer/due-follow-ups'
import { DEFAULT_FOLLOW_UP_DAYS } from '@/domain/buyer/follow-up'
import { businessDayNumberOf } from '@/domain/calendar/business-day'
import { SUNDAY_MORNING } from '../sample/sample-records'
import { buyerWith, orderOn, RULES, touchOn } from './build-buyer'

describe('a person of two keys', () => {
  const own = buyerWith({ '273': orderOn('2026-11-07'), '882': orderOn('2026-11-18') }, { id: 'O' })
  const typed = buyerWith({ '273': orderOn('2026-11-07 12:00', { runs: ['manual'] }) }, { id: 'T', strength: 'manual' })
  const link = { id: 'T~O', from: 'T', to: 'O', source: 'person' as const, at: 1 }
  const far = { id: 'X~O', from: 'X', to: 'O', source: 'person' as const, at: 1 }
  const touches = [
    touchOn('2026-11-09', { buyerId: 'T' }),
    touchOn('2026-11-08', { buyerId: 'O' }),
    touchOn('2026-11-10', { buyerId: 'X' }),
  ]
  const person = personOf({ buyers: [own, typed], touches, aliases: [link, far] }, RULES)

  it('has an order that both tell of once, as the key that is written to tells it', () => {
    expect(person.story.count).toBe(2)
    expect(person.story.firstAt).toBe(own.orders?.['273']?.paidAt)
  })

  it('has the steps of both in their order, and what joins the two', () => {
    expect(person.touches.map(({ id }) => id)).toEqual(['t2026-11-08', 't2026-11-09'])
    expect(person.links).toEqual([link])
  })

  it('is typed in only where everything is', () => {
    expect(person.isTyped).toBe(false)
    expect(personOf({ buyers: [typed], touches: [], aliases: [] }, RULES).isTyped).toBe(true)
  })
})

describe('the days after buying, as they are typed', () => {
  it.each([
    ['1,3,7,15', [1, 3, 7, 15]],
    ['15，3、 1 3', [1, 3, 15]],
    ['90', [90]],
  ])('%p', (text, days) => {
    expect(readFollowUpDays(text)).toEqual(days)
  })

  it.each(['', ',', '0', '91', '1.5', '-1', '三', '1,2,3,4,5,6,7,8,9'])('%p is turned away', (text) => {
    expect(readFollowUpDays(text)).toBeUndefined()
  })
})

describe('the buyers of the sample team', () => {
  const rowsOf = (language: 'zh-CN' | 'en') =>
    sampleBuyers({ now: SUNDAY_MORNING, language }).flatMap(
      ({ buyer, touches }) => buyerRowOf(buyer, touches, RULES) ?? [],
    )

  it('have the people of the design to greet on that day, each with the step that is next', () => {
    const book = new BuyerBook([{ rows: rowsOf('zh-CN').sort(latestFirst), links: [] }])
    const today = businessDayNumberOf(SUNDAY_MORNING, [])
    const due = dueFollowUps(book, { today, days: DEFAULT_FOLLOW_UP_DAYS })
    const asked = due.map(({ row, ageDays, step }) => [row.name, row.orderId.slice(-3), ageDays, step])
    expect(asked).toEqual(
      expect.arrayContaining([
        ['王**', '118', 3, 'contacted'],
        ['李**', '406', 3, 'contacted'],
        ['陈**', '951', 8, 'addedContact'],
        ['赵**', '273', 15, 'revisited'],
        ['周**', '640', 1, 'contacted'],
      ]),
    )
  })

  it('are the same people in both languages', () => {
    const plain = (language: 'zh-CN' | 'en') => rowsOf(language).map(({ id, firstAt, fen }) => [id, firstAt, fen])
    expect(plain('en').map(([id]) => id)).toEqual(plain('zh-CN').map(([id]) => id))
    expect(JSON.stringify(rowsOf('en'))).not.toMatch(/[一-鿿]/)
  })
})
