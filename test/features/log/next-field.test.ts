import { TYPED_FIELDS } from '@/features/log/log-fields'
import { nextField } from '@/features/log/next-field'

describe('下一项', () => {
  it('skips what is folded away', () => {
    expect(nextField('viewers', {})).toBe('views')
    expect(nextField('views', {})).toBe('gmvFen')
    expect(nextField('gmvFen', {})).toBe('firstOrders')
    expect(nextField('views', { traffic: true })).toBe('peakOnline')
    expect(nextField('gmvFen', { sales: true })).toBe('orders')
  })

  it('ends after the last figure that shows', () => {
    expect(nextField('contactsAdded', {})).toBeUndefined()
    expect(nextField('targetRoiHundredths', { ads: true, review: true })).toBeUndefined()
  })

  it('walks through every figure from top to bottom when all folds are open', () => {
    const open = { traffic: true, sales: true, ads: true, health: true, review: true }
    const walked = ['viewers' as const, ...TYPED_FIELDS.slice(0, -3).map((field) => nextField(field, open))]
    expect(walked).toEqual(TYPED_FIELDS.slice(0, -2))
  })
})
