import { sharedSession } from '@/domain/share-card/shared-session'
import type { Calls } from '@/protocol/calls'
import type { Envelope, ErrorCode } from '@/protocol/envelope'
import { canShareAmounts } from '@/protocol/permissions'
import type { SharedPage } from '@/protocol/share'
import type { ListedShare, ShareDocument } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { hasRoom, withShare } from './share-lists'
import { accessFor } from './team-access'
import { transact } from './transact'
import { workRecords, type WorkRecords } from './work-records'

const DAY_MS = 24 * 3_600_000
const TEAM_RECORD = 'team'

type Request = Calls['share.create']['request']

/**
 * A link to one session. What outsiders will read is built here, from the log and not from what the phone says, and
 * redacted before it is kept: hidden figures are nowhere in what {@link openShare} reads. Repeating it is harmless.
 */
export const createShare: Action<'share.create'> = async (request, scope) => {
  const access = accessFor('share.create', await scope.store.get('teams', request.teamId), scope)
  if (!access.ok) return access
  const isRefused = !request.choices.hidesAmounts && !canShareAmounts(access.me.role, access.team.amountSharers)
  if (isRefused) return failure('forbidden', 'not for this role', { refused: [] })
  const records = await workRecords(access.team, scope)
  if (!records) return failure('busy', 'the log is still being folded')
  const page = pageOf(records, request)
  if (!page) return failure('no_such_session', 'the log holds no such session')
  const refused = await refusedPage(page, scope)
  if (refused !== undefined) return failure(refused, 'not for outsiders to read')
  return transact(scope, (transaction) => keep(transaction, { request, page }, scope))
}

/** Whoever holds the link reads it, so words that nobody could judge wait. */
async function refusedPage({ anchorNames, wentWell }: SharedPage, scope: Scope): Promise<ErrorCode | undefined> {
  const text = [...anchorNames, ...(wentWell === undefined ? [] : [wentWell])].join('\n')
  if (text === '') return undefined
  const verdict = await scope.textCheck({ identity: scope.identity, text, scene: 'post' })
  if (verdict === 'unknown') return 'busy'
  return verdict === 'refused' ? 'text_refused' : undefined
}

function pageOf(records: WorkRecords, { subject, choices }: Request): SharedPage | undefined {
  const sessions = records.of('session')
  const session = sessions.get(subject.id)
  // A newer phone may have written a session that this version cannot place.
  if (session === undefined || typeof session.startAt !== 'number') return undefined
  const boundaries = records.of('settings').get(TEAM_RECORD)?.dayBoundaries ?? []
  const source = {
    sessions,
    readings: records.of('refundReading').values(),
    anchors: records.of('anchor'),
    boundaries,
  }
  return sharedSession(session, source, choices)
}

interface Made {
  readonly request: Request
  readonly page: SharedPage
}

/** Asked once more inside the transaction: a team that is being erased gets no new document. */
async function keep(
  transaction: Transaction,
  { request, page }: Made,
  scope: Scope,
): Promise<Envelope<Calls['share.create']['reply']>> {
  const { teamId, token, subject, choices, days } = request
  const access = accessFor('share.create', await transaction.get('teams', teamId), scope)
  if (!access.ok) return access
  const id = hashOf('share', token)
  const memberId = access.me.id
  const before = await transaction.get('shares', id)
  if (before) return sameAgain(before, { teamId, memberId })
  const now = scope.clock.now()
  const list = await transaction.get('shareLists', teamId)
  if (!hasRoom(list?.shares ?? [], scope.limits, now)) return failure('rate_limited', 'too many links')
  const share: ShareDocument = {
    teamId,
    subject,
    memberId,
    createdAt: now,
    expiresAt: now + days * DAY_MS,
    opens: 0,
    page,
  }
  const entry = entryOf(share, { id, showsAmounts: !choices.hidesAmounts })
  const { shares, forgotten } = withShare(list?.shares ?? [], entry, now)
  for (const old of forgotten) await transaction.remove('shares', old)
  await transaction.put('shares', id, share)
  await transaction.put('shareLists', teamId, { teamId, shares })
  return success({ expiresAt: share.expiresAt })
}

function entryOf(share: ShareDocument, more: Pick<ListedShare, 'id' | 'showsAmounts'>): ListedShare {
  const { subject, memberId, createdAt, expiresAt, page } = share
  return { ...more, subject, startAt: page.startAt, memberId, createdAt, expiresAt }
}

function sameAgain(before: ShareDocument, { teamId, memberId }: Pick<ShareDocument, 'teamId' | 'memberId'>) {
  const isSame = before.teamId === teamId && before.memberId === memberId
  return isSame ? success({ expiresAt: before.expiresAt }) : failure('already_exists', 'a link of somebody else')
}
