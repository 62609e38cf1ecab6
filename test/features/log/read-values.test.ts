import { readValues } from '@/features/log/read-values'
import { valuesOfSession } from '@/features/log/values-of-session'
import { emptyValues } from '@/features/log/log-values'
import { aForm, aSession, SATURDAY_20, spellStay } from './log-builders'

describe('what the form says', () => {
  it('reads each text in the unit of its field', () => {
    const { fields } = readValues(
      aForm({ averageStaySeconds: '9分20秒', targetRoiHundredths: '3.5', adSpendFen: '5,260.5' }),
    )
    expect(fields).toMatchObject({
      viewers: 11_240,
      gmvFen: 18_630_000,
      averageStaySeconds: 560,
      targetRoiHundredths: 350,
      adSpendFen: 526_050,
      startAt: SATURDAY_20,
    })
  })

  it('leaves out what is empty, so that nothing unknown becomes 0', () => {
    expect(readValues(emptyValues()).fields).toEqual({})
    expect(readValues(emptyValues({ accountId: 'main' })).fields).toEqual({ accountId: 'main' })
    expect(readValues(aForm({ firstOrders: '0' })).fields.firstOrders).toBe(0)
  })

  it('keeps refunds out of the session', () => {
    const { fields, refundFen } = readValues(aForm({ refundFen: '9,700' }))
    expect(refundFen).toBe(970_000)
    expect(fields).not.toHaveProperty('refundFen')
  })

  it('names the problem of each text that is no figure, and reads the others all the same', () => {
    const { fields, unreadable } = readValues(
      aForm({ viewers: '很多', orders: '3.5', gmvFen: '1.005', averageStaySeconds: '久' }),
    )
    expect(unreadable).toEqual({
      viewers: 'not_a_number',
      orders: 'not_whole',
      gmvFen: 'too_many_decimals',
      averageStaySeconds: 'not_a_length',
    })
    expect(fields.views).toBe(15_320)
    expect(fields).not.toHaveProperty('gmvFen')
  })

  it('gives a stay its base, and no base without a stay', () => {
    expect(readValues(aForm({ averageStaySeconds: '560' })).fields.stayBase).toBe('whole')
    expect(readValues(aForm({ averageStaySeconds: '560', stayBase: 'last' })).fields.stayBase).toBe('last')
    expect(readValues(aForm({ stayBase: 'last' })).fields).not.toHaveProperty('stayBase')
  })

  it('reads back what a stored session was spelled as', () => {
    const { id: _, ...session } = aSession({
      views: 15_320,
      durationMinutes: 200,
      averageStaySeconds: 520,
      stayBase: 'last',
      gmvFen: 18_630_050,
      adBudgetFen: 1_000_000,
      targetRoiHundredths: 325,
      hadDeduction: false,
      wentWell: '没催单',
      slotId: 'saturday',
    })
    expect(readValues(valuesOfSession({ ...session, firstOrders: null }, spellStay)).fields).toEqual(session)
  })
})
