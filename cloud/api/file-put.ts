import { createHash } from 'node:crypto'
import type { Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { partCount } from '@/protocol/file-part'
import { canPutFile } from '@/protocol/permissions'
import type { FileDocument, TeamMember } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { placesOf } from './file-places'
import { isInLog, isOverdue, sweepFile } from './file-sweep'
import { fileTypeOf } from './file-type'
import { LOOSE_FILE_MS, SWEEP_GRACE_MS } from './limits'
import { withNote } from './membership'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { withSweep } from './sweep-due'
import { accessTeam } from './team-access'
import { transact } from './transact'

type Request = Calls['file.put']['request']
type Reply = Calls['file.put']['reply']

type Admitted = Envelope<FileDocument | undefined>

/**
 * Keeps one part of a file. The document is there before the first byte and the last part is read back with the others
 * before the file is sealed, so a cut leaves nothing that an erasure or a sweep does not find and nothing half that is
 * shown.
 */
export const putFile: Action<'file.put'> = async (request, scope) => {
  const bytes = Buffer.from(request.bytes, 'base64')
  const admitPart = () => transact(scope, (transaction) => admit(transaction, { request, bytes }, scope))
  let admitted: Admitted = await admitPart()
  if (admitted.ok && admitted.data && isOverdue(admitted.data, scope.clock.now())) {
    const swept = await sweepFile(admitted.data, scope)
    admitted = swept.ok ? await admitPart() : swept
  }
  if (!admitted.ok) return admitted
  const file = admitted.data
  if (file === undefined) return success({ isSealed: false, missing: everyPart(request) })
  if (file.isSealed) return success({ isSealed: true, missing: [] })
  const places = placesOf(file)
  const place = places[request.part]
  if (place === undefined) return failure('bad_request', 'no such part')
  await scope.files.put(place, bytes)
  const reply = request.part === places.length - 1 ? await seal(file, places, scope) : await goOn(file, scope)
  if (!reply.ok || reply.data !== 'gone') return reply as Envelope<Reply>
  return withoutFile(places, request, scope)
}

/** The team was erased meanwhile, or the file's time ran out, and with it all that was known of the file. */
async function withoutFile(places: readonly string[], { teamId }: Request, scope: Scope): Promise<Envelope<Reply>> {
  await scope.files.remove(places)
  const access = accessTeam(await scope.store.get('teams', teamId), scope)
  return access.ok ? failure('busy', 'begin the file anew') : access
}

interface Part {
  readonly request: Request
  readonly bytes: Uint8Array
}

/**
 * Whether this member may send this part. The file's document is made by its first; nothing where it comes without one.
 * An overdue file is answered as it is. Counts the write.
 */
async function admit(transaction: Transaction, part: Part, scope: Scope): Promise<Admitted> {
  const { teamId, fileId, stream } = part.request
  const access = accessTeam(await transaction.get('teams', teamId), scope)
  if (!access.ok) return access
  const { team, me } = access
  if (!canPutFile(me.role, stream)) return failure('forbidden', 'not for this role', { refused: [] })
  const before = await transaction.get('files', `${teamId}:${fileId}`)
  if (before !== undefined && !isSame(before, part.request, me)) {
    return failure('batch_mismatch', 'another file has this id')
  }
  const now = scope.clock.now()
  if (before && (before.isSealed || isOverdue(before, now))) return success(before)
  if (!before && part.request.part !== 0) return success(undefined)
  if (isSpent(me.writes, scope.limits.writes, now)) return failure('rate_limited', 'too many writes')
  const made: Envelope<FileDocument> = before ? success(before) : begin(part, me, scope)
  if (!made.ok) return made
  const counted = { ...me, writes: countOne(me.writes, scope.limits.writes, now) }
  const files = before ? {} : { files: countOne(me.files, scope.limits.files, now) }
  if (!before) await transaction.put('files', `${teamId}:${fileId}`, made.data)
  const sweepAt = team.sweepAt ?? now + LOOSE_FILE_MS + SWEEP_GRACE_MS
  await transaction.put('teams', teamId, withNote(withSweep({ ...team, sweepAt }, scope), { ...counted, ...files }))
  return made
}

function begin({ request, bytes }: Part, me: TeamMember, scope: Scope): Envelope<FileDocument> {
  const at = scope.clock.now()
  const type = fileTypeOf(bytes)
  if (type === undefined) return failure('bad_request', 'neither JPEG nor PNG')
  if (isSpent(me.files, scope.limits.files, at)) return failure('rate_limited', 'too many files')
  const { part: _part, bytes: _bytes, ...said } = request
  return success({ ...said, memberId: me.id, at, life: at, type, isSealed: false, isLoose: true })
}

function isSame(file: FileDocument, request: Request, me: TeamMember): boolean {
  const isOfSender = file.memberId === me.id && file.stream === request.stream
  return isOfSender && file.sizeBytes === request.sizeBytes && file.sha256 === request.sha256
}

async function goOn({ teamId, fileId, life }: FileDocument, { store }: Scope): Promise<Envelope<Reply | 'gone'>> {
  const file = await store.get('files', `${teamId}:${fileId}`)
  return success(file && file.life === life ? { isSealed: file.isSealed, missing: [] } : 'gone')
}

/** All parts together must be what the phone said they are. */
async function seal(file: FileDocument, places: readonly string[], scope: Scope): Promise<Envelope<Reply | 'gone'>> {
  const parts = await Promise.all(places.map((place) => scope.files.get(place)))
  const missing = parts.flatMap((part, index) => (part === undefined ? [index] : []))
  if (missing.length > 0) return success({ isSealed: false, missing })
  const hash = createHash('sha256')
  for (const part of parts) if (part !== undefined) hash.update(part)
  if (hash.digest('base64url') !== file.sha256) return failure('bad_request', 'the parts are not what the hash says')
  const isLoose = !(await isInLog(file, scope))
  return transact(scope, async (transaction): Promise<Envelope<Reply | 'gone'>> => {
    const id = `${file.teamId}:${file.fileId}`
    const there = await transaction.get('files', id)
    if (there?.life !== file.life || !there || isOverdue(there, scope.clock.now())) return success('gone')
    await transaction.put('files', id, { ...file, isSealed: true, isLoose })
    return success({ isSealed: true, missing: [] })
  })
}

/** What a phone is asked for that goes on with a file that was swept. */
function everyPart({ sizeBytes }: Request): readonly number[] {
  return Array.from({ length: partCount(sizeBytes) }, (_, part) => part)
}
