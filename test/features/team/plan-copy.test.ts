import { planCopy, type Side } from '@/features/team/copy/plan-copy'
import type { Fields } from '@/domain/records/fields'
import type { Write } from '@/replica/replica'

type Written = Pick<Write, 'kind' | 'id' | 'fields'>

/** A team by its records; those with `deletedAt` are found and not listed. */
function side(memberId: string, records: readonly Written[]): Side {
  const listed = (kind: string) => records.filter((one) => one.kind === kind && !one.fields.deletedAt)
  const find = (kind: string, id: string) => {
    const found = records.find((one) => one.kind === kind && one.id === id)
    return found && { id, ...found.fields }
  }
  const all = (kind: string) => new Map(listed(kind).map(({ id, fields }) => [id, { id, ...fields }]))
  return { memberId, records: all as unknown as Side['records'], find: find as unknown as Side['find'] }
}

const session = (id: string, more: Fields = {}): Written => ({
  kind: 'session',
  id,
  fields: { accountId: 'acc', anchorIds: ['lin'], startAt: 1, gmvFen: 100, ...more },
})
const account = (id: string, name: string, more: Fields = {}): Written => ({
  kind: 'account',
  id,
  fields: { name, order: 0, ...more },
})
const anchor = (id: string, name: string, more: Fields = {}): Written => ({
  kind: 'anchor',
  id,
  fields: { name, order: 0, tint: 1, ...more },
})
const reading = (id: string, sessionId: string): Written => ({
  kind: 'refundReading',
  id,
  fields: { sessionId, asOf: '2026-11-20', refundFen: 10 },
})

const FROM = side('me-there', [
  account('acc', '禾序女装'),
  anchor('lin', '林岚', { memberId: 'me-there' }),
  session('s1', { slotId: 'slot', wentWell: '好' }),
  session('s2'),
  reading('s1.2026-11-20', 's1'),
])

const written = (plan: ReturnType<typeof planCopy>, id: string) => plan.writes.find((write) => write.id === id)?.fields

describe('a copy of sessions', () => {
  it('brings sessions under their own ids with refunds, accounts and anchors, and leaves the roster', () => {
    const plan = planCopy(FROM, side('me-here', []))
    expect(plan).toMatchObject({ count: 2, already: 0, accounts: ['禾序女装'], anchors: ['林岚'] })
    expect(plan.writes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'account acc',
      'anchor lin',
      'session s1',
      'session s2',
      'refundReading s1.2026-11-20',
    ])
    expect(written(plan, 's1')).toEqual({
      accountId: 'acc',
      anchorIds: ['lin'],
      startAt: 1,
      gmvFen: 100,
      wentWell: '好',
    })
  })

  it('takes an account and an anchor of the same name for the same', () => {
    const here = side('me-here', [account('acc-here', ' 禾序女装'), anchor('lin-here', '林岚')])
    const plan = planCopy(FROM, here)
    expect(plan).toMatchObject({ accounts: [], anchors: [] })
    expect(written(plan, 's2')).toMatchObject({ accountId: 'acc-here', anchorIds: ['lin-here'] })
  })

  it('links an anchor to this person as a member here, and to no other', () => {
    expect(written(planCopy(FROM, side('me-here', [])), 'lin')).toMatchObject({ memberId: 'me-here' })
    const stranger = side('x', [anchor('lin', '林岚', { memberId: 'someone' }), account('acc', 'A'), session('s1')])
    expect(written(planCopy(stranger, side('me-here', [])), 'lin')).toMatchObject({ memberId: null })
  })

  it('done twice adds nothing', () => {
    const first = planCopy(FROM, side('me-here', []))
    expect(planCopy(FROM, side('me-here', first.writes))).toMatchObject({ count: 0, already: 2, writes: [] })
  })

  it('brings again what was taken back, and puts new accounts behind those that are there', () => {
    const here = side('me-here', [account('other', '别的', { order: 4 }), session('s1', { deletedAt: 5 })])
    const plan = planCopy(FROM, here)
    expect(plan).toMatchObject({ count: 2, already: 0 })
    expect(written(plan, 's1')).toMatchObject({ deletedAt: null })
    expect(written(plan, 'acc')).toMatchObject({ order: 5 })
  })

  it('finds the name of an account that was put away', () => {
    const archived = side('x', [account('acc', '旧号', { deletedAt: 9 }), anchor('lin', '林岚'), session('s1')])
    const plan = planCopy(archived, side('me-here', []))
    expect(plan.accounts).toEqual(['旧号'])
    expect(written(plan, 'acc')).not.toHaveProperty('deletedAt')
  })
})
