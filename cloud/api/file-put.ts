import { createHash } from 'node:crypto'
import type { Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { canPutFile } from '@/protocol/permissions'
import type { FileDocument, TeamMember } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { placesOf } from './file-places'
import { fileTypeOf } from './file-type'
import { withNote } from './membership'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { accessTeam } from './team-access'
import { transact } from './transact'

type Request = Calls['file.put']['request']
type Reply = Calls['file.put']['reply']

/**
 * Keeps one part of a file. The document is there before the first byte and the last part is read back with the others
 * before the file is sealed, so a cut leaves nothing that an erasure does not find and nothing half that is shown.
 */
export const putFile: Action<'file.put'> = async (request, scope) => {
  const bytes = Buffer.from(request.bytes, 'base64')
  const admitted = await transact(scope, (transaction) => admit(transaction, { request, bytes }, scope))
  if (!admitted.ok) return admitted
  const file = admitted.data
  if (file.isSealed) return success({ isSealed: true, missing: [] })
  const places = placesOf(file)
  const place = places[request.part]
  if (place === undefined) return failure('bad_request', 'no such part')
  await scope.files.put(place, bytes)
  const reply = request.part === places.length - 1 ? await seal(file, places, scope) : await goOn(file, scope)
  // The team was erased meanwhile, and with it all that was known of this file.
  if (!reply.ok && reply.code === 'not_found') await scope.files.remove(places)
  return reply
}

interface Part {
  readonly request: Request
  readonly bytes: Uint8Array
}

/** Whether this member may send this part; the file's document is made by its first. Counts the write. */
async function admit(transaction: Transaction, part: Part, scope: Scope): Promise<Envelope<FileDocument>> {
  const { teamId, fileId, stream } = part.request
  const access = accessTeam(await transaction.get('teams', teamId), scope)
  if (!access.ok) return access
  const { team, me } = access
  if (!canPutFile(me.role, stream)) return failure('forbidden', 'not for this role', { refused: [] })
  const before = await transaction.get('files', `${teamId}:${fileId}`)
  if (before !== undefined && !isSame(before, part.request, me)) {
    return failure('batch_mismatch', 'another file has this id')
  }
  if (before?.isSealed) return success(before)
  const now = scope.clock.now()
  if (isSpent(me.writes, scope.limits.writes, now)) return failure('rate_limited', 'too many writes')
  const made: Envelope<FileDocument> = before ? success(before) : begin(part, me, scope)
  if (!made.ok) return made
  const counted = { ...me, writes: countOne(me.writes, scope.limits.writes, now) }
  const files = before ? {} : { files: countOne(me.files, scope.limits.files, now) }
  if (!before) await transaction.put('files', `${teamId}:${fileId}`, made.data)
  await transaction.put('teams', teamId, withNote(team, { ...counted, ...files }))
  return made
}

function begin({ request, bytes }: Part, me: TeamMember, scope: Scope): Envelope<FileDocument> {
  const at = scope.clock.now()
  if (request.part !== 0) return failure('bad_request', 'a file begins with its first part')
  const type = fileTypeOf(bytes)
  if (type === undefined) return failure('bad_request', 'neither JPEG nor PNG')
  if (isSpent(me.files, scope.limits.files, at)) return failure('rate_limited', 'too many files')
  const { teamId, fileId, stream, sizeBytes, sha256 } = request
  return success({ teamId, fileId, stream, memberId: me.id, at, sizeBytes, sha256, type, isSealed: false })
}

function isSame(file: FileDocument, request: Request, me: TeamMember): boolean {
  const isOfSender = file.memberId === me.id && file.stream === request.stream
  return isOfSender && file.sizeBytes === request.sizeBytes && file.sha256 === request.sha256
}

async function goOn({ teamId, fileId }: FileDocument, { store }: Scope): Promise<Envelope<Reply>> {
  const file = await store.get('files', `${teamId}:${fileId}`)
  return file ? success({ isSealed: file.isSealed, missing: [] }) : failure('not_found', 'no such team')
}

/** All parts together must be what the phone said they are. */
async function seal(file: FileDocument, places: readonly string[], scope: Scope): Promise<Envelope<Reply>> {
  const parts = await Promise.all(places.map((place) => scope.files.get(place)))
  const missing = parts.flatMap((part, index) => (part === undefined ? [index] : []))
  if (missing.length > 0) return success({ isSealed: false, missing })
  const hash = createHash('sha256')
  for (const part of parts) if (part !== undefined) hash.update(part)
  if (hash.digest('base64url') !== file.sha256) return failure('bad_request', 'the parts are not what the hash says')
  return transact(scope, async (transaction) => {
    const id = `${file.teamId}:${file.fileId}`
    if ((await transaction.get('files', id)) === undefined) return failure('not_found', 'no such team')
    await transaction.put('files', id, { ...file, isSealed: true })
    return success({ isSealed: true, missing: [] })
  })
}
