import { firstRecords } from '@/domain/team/first-records'

const facts = { teamName: '禾序', teamKind: 'merchant', memberId: 'm1', memberName: '陈静' } as const

describe('a team begins', () => {
  it('with an account of its name and its founder as anchor, so that a session can be logged at once', () => {
    const ids = ['a', 'b']
    expect(firstRecords(facts, () => ids.shift() ?? '')).toEqual([
      { kind: 'settings', id: 'team', fields: { dayBoundaries: [], teamKind: 'merchant' } },
      { kind: 'account', id: 'a', fields: { name: '禾序', order: 0 } },
      { kind: 'anchor', id: 'b', fields: { name: '陈静', order: 0, tint: 1, memberId: 'm1' } },
    ])
  })
})
