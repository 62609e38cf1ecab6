import { changedFields, isTouched } from '@/features/log/changed-fields'
import { aForm, SATURDAY_20 } from './log-builders'

describe('what a person changed', () => {
  it('is nothing when only the spelling differs', () => {
    expect(changedFields(aForm(), aForm({ gmvFen: '18.63万', viewers: ' 11240' }))).toEqual({})
  })

  it('holds the fields that differ and no other', () => {
    const changed = changedFields(aForm(), aForm({ gmvFen: '190,000', orders: '305', anchorIds: ['lin', 'su'] }))
    expect(changed).toEqual({ gmvFen: 19_000_000, orders: 305, anchorIds: ['lin', 'su'] })
  })

  it('writes an emptied field as unknown', () => {
    expect(changedFields(aForm({ orders: '305' }), aForm())).toEqual({ orders: null })
    expect(changedFields(aForm(), aForm({ anchorIds: [] }))).toEqual({ anchorIds: [] })
  })

  it('tells the order in which anchors were on air', () => {
    const before = aForm({ anchorIds: ['lin', 'su'] })
    expect(changedFields(before, aForm({ anchorIds: ['su', 'lin'] }))).toEqual({ anchorIds: ['su', 'lin'] })
  })

  it('counts a text that cannot be read as touched, because it is worth a draft', () => {
    expect(isTouched(aForm(), aForm({ orders: '三百' }))).toBe(true)
    expect(isTouched(aForm(), aForm({ startAt: SATURDAY_20 + 60_000 }))).toBe(true)
    expect(isTouched(aForm(), aForm())).toBe(false)
  })
})
