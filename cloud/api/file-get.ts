import { canRead } from '@/protocol/permissions'
import { placesOf } from './file-places'
import { failure, success } from './reply'
import type { Action } from './scope'
import { accessTeam } from './team-access'

/** The whole of a file: two reads, and who asks is looked up in the team each time. */
export const getFile: Action<'file.get'> = async ({ teamId, fileId }, scope) => {
  const { store, files } = scope
  const access = accessTeam(await store.get('teams', teamId), scope)
  if (!access.ok) return access
  const file = await store.get('files', `${teamId}:${fileId}`)
  const missing = failure('no_such_file', 'no such file')
  if (!file?.isSealed || !canRead(access.me.role, file.stream)) return missing
  const parts = await Promise.all(placesOf(file).map((place) => files.get(place)))
  const found = parts.filter((part) => part !== undefined)
  if (found.length < parts.length) return missing
  return success({ type: file.type, bytes: Buffer.concat(found).toString('base64') })
}
