import { fieldName, fieldText } from '@/runtime/records/field-texts'
import { at } from '../../domain/build-session'
import { EN, ZH } from '../../features/sessions/session-builders'

const names = {
  anchorName: (id: string) => (id === 'lin' ? '林岚' : undefined),
  accountName: (id: string) => (id === 'main' ? '禾序女装' : undefined),
  memberName: (id: string) => (id === 'm1' ? '陈静' : undefined),
}
const say = (field: string, value: Parameters<typeof fieldText>[1]) => fieldText(field, value, { text: ZH, names })

describe('a stored value in words', () => {
  it.each([
    ['adSpendFen', 6_480_00, { value: '6,480', unit: '元' }],
    ['viewers', 11_240, { value: '11,240', unit: '人' }],
    ['orders', 305, { value: '305', unit: '单' }],
    ['views', 15_320, { value: '15,320', unit: '次' }],
    ['averageStaySeconds', 560, { value: '9分20秒' }],
    ['durationMinutes', 200, { value: '3小时20分' }],
    ['targetRoiHundredths', 250, { value: '2.5' }],
    ['startAt', at('2026-11-21 20:00'), { value: '11月21日 周六 20:00' }],
    ['anchorIds', ['lin', 'gone'], { value: '林岚、—' }],
    ['accountId', 'main', { value: '禾序女装' }],
    ['stayBase', 'last', { value: '最后几小时' }],
    ['hadDeduction', false, { value: '无' }],
    ['startMinute', 1_530, { value: '次日 1:30' }],
    ['weekday', 6, { value: '周六' }],
    ['until', '2026-11-20', { value: '11月20日' }],
    ['isOff', true, { value: '不播' }],
    ['memberId', 'm1', { value: '陈静' }],
    ['teamKind', 'influencer', { value: '达人' }],
    ['tint', 2, { value: '琥珀' }],
    ['dayBoundaries', [{ from: '2026-01-01', hour: 5 }], { value: '5:00' }],
    ['changeNext', '早点讲尺码', { value: '早点讲尺码' }],
    ['viewers', null, { value: '没填' }],
    ['anotherVersion', { deep: 1 }, { value: '{"deep":1}' }],
  ] as const)('says %s', (field, value, expected) => {
    expect(say(field, value)).toEqual(expected)
  })

  it('calls a field what the form calls it, in full', () => {
    expect(fieldName('adSpendFen', ZH)).toBe('投流消耗')
    expect(fieldName('gmvFen', ZH)).toBe('成交金额')
    expect(fieldName('refundFen', EN)).toBe(EN.records.fields.refundFen)
    expect(fieldName('somethingNewer', ZH)).toBe('somethingNewer')
  })
})
