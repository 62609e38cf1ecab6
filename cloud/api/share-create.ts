import { businessDayOf } from '@/domain/calendar/business-day'
import { instantOf } from '@/domain/calendar/instant'
import { UsualIndex } from '@/domain/baseline/usual-index'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { ReportBook } from '@/domain/report/report-book'
import { sharedReport } from '@/domain/share-card/shared-report'
import { sharedSession } from '@/domain/share-card/shared-session'
import { inOrder } from '@/domain/team/account-order'
import type { RecordOf } from '@/domain/records/record'
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
 * A link to one session, or to the report of some days. What outsiders will read is built here, from the log and not from what the phone says, and
 * redacted before it is kept: hidden figures are nowhere in what {@link openShare} reads. Repeating it is harmless.
 */
export const createShare: Action<'share.create'> = async (request, scope) => {
  const access = accessFor('share.create', await scope.store.get('teams', request.teamId), scope)
  if (!access.ok) return access
  const isRefused = !request.choices.hidesAmounts && !canShareAmounts(access.me.role, access.team.amountSharers)
  if (isRefused) return failure('forbidden', 'not for this role', { refused: [] })
  const records = await workRecords(access.team, scope)
  if (!records) return failure('busy', 'the log is still being folded')
  const page = pageOf(records, request, scope)
  if (!page) return failure('no_such_session', 'the log holds no such session, or none of those days')
  const refused = await refusedPage(page, scope)
  if (refused !== undefined) return failure(refused, 'not for outsiders to read')
  return transact(scope, (transaction) => keep(transaction, { request, page }, scope))
}

/** Whoever holds the link reads it, so words that nobody could judge wait. */
async function refusedPage(page: SharedPage, scope: Scope): Promise<ErrorCode | undefined> {
  const own = page.kind === 'session' ? page.wentWell : page.accountName
  const text = [...page.anchorNames, ...(own === undefined ? [] : [own])].join('\n')
  if (text === '') return undefined
  const verdict = await scope.textCheck({ identity: scope.identity, text, scene: 'post' })
  if (verdict === 'unknown') return 'busy'
  return verdict === 'refused' ? 'text_refused' : undefined
}

function pageOf(records: WorkRecords, { subject, choices }: Request, { clock }: Scope): SharedPage | undefined {
  const sessions = placed(records.of('session'))
  const boundaries = records.of('settings').get(TEAM_RECORD)?.dayBoundaries ?? []
  const readings = [...records.of('refundReading').values()]
  if (subject.kind === 'session') {
    const session = sessions.get(subject.id)
    return session && sharedSession(session, { sessions, readings, anchors: records.of('anchor'), boundaries }, choices)
  }
  const index = new UsualIndex(sessions.values(), boundaries)
  const book = new ReportBook({
    ...{ sessions, boundaries, index },
    readingsOf: readingsBySession(readings, sessions, boundaries),
  })
  const today = businessDayOf(clock.now(), boundaries)
  const source = { book, anchors: inOrder(records.of('anchor')), accounts: records.of('account'), today }
  return sharedReport(subject, source, choices)
}

type Sessions = ReadonlyMap<string, RecordOf<'session'>>

/** A newer phone may have written a session that this version cannot place. */
function placed(sessions: Sessions): Sessions {
  return new Map([...sessions].filter(([, { startAt }]) => typeof startAt === 'number'))
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
  const startAt = page.kind === 'session' ? page.startAt : instantOf(page.from, 0)
  return { ...more, subject, startAt, memberId, createdAt, expiresAt }
}

function sameAgain(before: ShareDocument, { teamId, memberId }: Pick<ShareDocument, 'teamId' | 'memberId'>) {
  const isSame = before.teamId === teamId && before.memberId === memberId
  return isSame ? success({ expiresAt: before.expiresAt }) : failure('already_exists', 'a link of somebody else')
}
