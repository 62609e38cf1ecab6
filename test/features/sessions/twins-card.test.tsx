import { SessionsScreen } from '@/features/sessions/sessions-screen'
import { sampleTeam } from '@/domain/sample/sample-team'
import type { Write } from '@/replica/replica'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { SUNDAY_MORNING } from '../../domain/sample/sample-records'
import { element, openPage, phoneWith, tap } from '../form-page'

const FRIDAY = 'session-2026-11-20'
const TWENTY_TO_NINE = Date.parse('2026-11-20T20:40:00+08:00')

const TWIN: readonly Write[] = [
  {
    kind: 'session',
    id: 'twin',
    fields: { accountId: 'account-main', anchorIds: [], startAt: TWENTY_TO_NINE, gmvFen: 26_000_000, follows: 88 },
  },
  {
    kind: 'refundReading',
    id: 'twin.2026-11-19',
    fields: { sessionId: 'twin', asOf: '2026-11-19', refundFen: 5, source: 'typed' },
  },
]

const pictureOf = (ownerId: string, fileId: string): Write => ({
  kind: 'photo',
  id: `${ownerId}.${fileId}`,
  fields: { ownerKind: 'session', ownerId, fileId, sizeBytes: 9, sha256: 'x', at: SUNDAY_MORNING, by: 'm' },
})

const openTwins = async (more: readonly Write[] = []) => {
  const phone = await phoneWith(
    createMemoryStorage(),
    [...sampleTeam({ now: SUNDAY_MORNING }).writes, ...TWIN, ...more],
    SUNDAY_MORNING,
  )
  await openPage(phone.runtime, <SessionsScreen />)
  return phone.replica
}

describe('a show that two people logged without seeing each other', () => {
  it('is asked about with both amounts, none preselected', async () => {
    await openTwins()
    expect(element('twins-twin').textContent).toContain('周五 20:00 记了两次？')
    expect(element('twins-twin').textContent).toContain('¥268,400')
    expect(element('twins-twin').textContent).toContain('¥260,000')
  })

  it('becomes one: the kept figures stand, gaps and refunds come from the other, and it can be undone', async () => {
    const replica = await openTwins()
    await tap('twins-keep-0')
    expect(replica.records('session').has('twin')).toBe(false)
    expect(replica.find('session', FRIDAY)).toMatchObject({ gmvFen: 26_840_000, follows: 88 })
    expect(replica.records('refundReading').get(`${FRIDAY}.2026-11-19`)).toMatchObject({ refundFen: 5 })
    expect(document.getElementById('twins-twin')).toBeNull()
    await tap('toast-undo')
    expect(replica.records('session').get('twin')).toMatchObject({ gmvFen: 26_000_000 })
    expect(replica.find('session', FRIDAY)?.follows).toBeNull()
  })

  it('brings the pictures of both together, under files that stay where they are, and takes that back', async () => {
    const replica = await openTwins([pictureOf('twin', 'theirs'), pictureOf(FRIDAY, 'ours')])
    const shown = () =>
      [...replica.records('photo').values()]
        .filter(({ ownerId }) => ownerId === FRIDAY)
        .map(({ fileId }) => fileId)
        .sort()
    expect(shown()).toEqual(['ours'])
    await tap('twins-keep-0')
    expect(shown()).toEqual(['ours', 'theirs'])
    expect(replica.find('photo', `${FRIDAY}.theirs`)).toMatchObject({ sizeBytes: 9, sha256: 'x', by: 'm' })
    await tap('toast-undo')
    expect(shown()).toEqual(['ours'])
    expect(replica.records('photo').get('twin.theirs')).toMatchObject({ ownerId: 'twin' })
    await tap('twins-keep-0')
    expect(shown()).toEqual(['ours', 'theirs'])
  })

  it('stays two when both are kept, and is not asked about again', async () => {
    const replica = await openTwins()
    await tap('twins-both')
    expect(replica.records('session').has('twin')).toBe(true)
    expect(document.getElementById('twins-twin')).toBeNull()
  })
})
