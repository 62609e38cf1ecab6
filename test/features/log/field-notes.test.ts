import { judgeValues, missingFields, notesWithout } from '@/features/log/field-notes'
import { emptyValues } from '@/features/log/log-values'
import { aForm, SATURDAY_20, THAT_NIGHT } from './log-builders'

const judge = (overrides = {}, isAttempted = true) => judgeValues(aForm(overrides), { now: THAT_NIGHT, isAttempted })

describe('judging the form', () => {
  it('has nothing to say of a show with everything required', () => {
    expect(judge()).toEqual({ notes: {}, firstBlock: undefined, hasDoubt: false })
  })

  it('takes one of viewers and views as enough', () => {
    expect(judge({ viewers: '' }).firstBlock).toBeUndefined()
    expect(judge({ views: '' }).firstBlock).toBeUndefined()
    const { notes, firstBlock } = judge({ viewers: '', views: ' ' })
    expect(firstBlock).toBe('viewers')
    expect(Object.keys(notes)).toEqual(['viewers', 'views'])
  })

  it('tells nobody of gaps before saving was tried', () => {
    expect(judge({ gmvFen: '', viewers: '', views: '' }, false).notes).toEqual({})
  })

  it('finds the first gap from the top', () => {
    expect(judge({ gmvFen: '', startAt: undefined }).firstBlock).toBe('startAt')
    expect(judge({ gmvFen: '', accountId: undefined }).firstBlock).toBe('accountId')
  })

  it('does not call a figure missing that is there but cannot be read', () => {
    const { notes } = judge({ viewers: '很多', views: '' })
    expect(notes).toEqual({ viewers: { tone: 'error', reason: 'unreadable', problem: 'not_a_number' } })
  })

  it.each([
    [{ buyers: '20,000' }, 'buyers', 'buyersOverViewers'],
    [{ viewers: '16,000' }, 'viewers', 'viewersOverViews'],
    [{ refundFen: '186,301' }, 'refundFen', 'refundOverSales'],
    [{ averageStaySeconds: '3:00:00', durationMinutes: 120 }, 'averageStaySeconds', 'stayOverDuration'],
    [{ buyers: '90', firstOrders: '92' }, 'firstOrders', 'firstOrdersOverBuyers'],
    [{ startAt: THAT_NIGHT + 3_600_000 }, 'startAt', 'startInFuture'],
  ])('blocks what cannot be: %j', (overrides, field, rule) => {
    const { notes, firstBlock } = judge(overrides)
    expect(firstBlock).toBe(field)
    expect(notes[field as 'buyers']).toMatchObject({ tone: 'error', reason: 'finding', rule })
  })

  it('doubts what is merely strange, and lets it pass', () => {
    const { notes, firstBlock, hasDoubt } = judge({ averageStaySeconds: '90分', durationMinutes: 240 })
    expect(notes.averageStaySeconds).toMatchObject({ tone: 'doubt', rule: 'stayOfLastHours' })
    expect(firstBlock).toBeUndefined()
    expect(hasDoubt).toBe(true)
  })

  it('has no doubt once the base of the stay says the last hours', () => {
    expect(judge({ averageStaySeconds: '90分', durationMinutes: 240, stayBase: 'last' }).hasDoubt).toBe(false)
  })
})

describe('what is still missing', () => {
  it('names the account, the start, one of the two counts and the sales', () => {
    expect(missingFields(emptyValues())).toEqual(['accountId', 'startAt', 'viewers', 'views', 'gmvFen'])
    expect(missingFields(aForm())).toEqual([])
    expect(missingFields(emptyValues({ accountId: 'main', startAt: SATURDAY_20 }))).toEqual([
      'viewers',
      'views',
      'gmvFen',
    ])
  })
})

describe('notes while a field is being changed', () => {
  it('are gone from that field and from those held against it', () => {
    const { notes } = judge({ viewers: '16,000', buyers: '17,000', orders: '三' })
    expect(Object.keys(notes).sort()).toEqual(['buyers', 'orders', 'viewers'])
    expect(Object.keys(notesWithout(notes, 'viewers'))).toEqual(['orders'])
    expect(Object.keys(notesWithout(notes, 'views')).sort()).toEqual(['buyers', 'orders'])
  })

  it('are the same object when nothing was said of it, so that no other field is drawn again', () => {
    const { notes } = judge({ orders: '三' })
    expect(notesWithout(notes, 'gmvFen')).toBe(notes)
  })
})
