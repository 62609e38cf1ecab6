import { dayOf } from '@/domain/calendar/instant'
import { readBackup, restoreBackup, type Backup } from '@/replica/backup'
import { photoParts, restorePhotos } from './photos/photo-backup'
import type { Services } from './services'
import type { Shelf } from './shelf'
import { memberNameOf } from './move-team'
import { newEntry } from './start-team'
import { withView, type TeamEntry } from './team-entry'
import { notHere, storageProblem, type TeamFailure, type TeamResult } from './team-result'

/** An ending that every phone can pass on and open. */
const EXTENSION = 'txt'

/** `photosLeftOut`: how many photos had no room in the file, the oldest ones. */
export type BackedUp = (Extract<TeamResult, { ok: true }> & { readonly photosLeftOut: number }) | TeamFailure

/** Hands the open team to its person as one file, and remembers when. */
export async function backUp(shelf: Shelf, services: Services): Promise<BackedUp> {
  const { active, replica } = shelf.state()
  if (!active || !replica) return notHere('')
  if (active.home === 'sample') return { ok: false, code: 'wrong_home', message: 'sample data needs no backup' }
  const now = services.clock.now()
  const { teamId, memberId, name, kind, home, buyerKey } = active
  const photos = await photoParts(teamId, (id) => replica.find('photo', id)?.at ?? 0, services)
  if (!photos.ok) return storageProblem(photos)
  const { parts, leftOut } = photos.value
  const team = { teamId, memberId, name, kind, home, buyerKey, memberName: memberNameOf(active), savedAt: now }
  const backup = await replica.exportBackup(team, parts)
  if (!backup.ok) return storageProblem(backup)
  const saved = await services.files.save(fileName(active, now), backup.text)
  if (!saved.ok) return { ...saved, code: fileCode(saved.code) }
  const changed = await shelf.change(teamId, { lastBackupAt: now })
  return changed.ok ? { ...changed, photosLeftOut: leftOut } : changed
}

/** Lets the person choose a backup and puts its team back. A team that is on this phone stays as it is. */
export async function restore(shelf: Shelf, services: Services): Promise<TeamResult> {
  const chosen = await services.files.choose([EXTENSION])
  return chosen.ok ? restoreText(chosen.value.text, shelf, services) : { ...chosen, code: fileCode(chosen.code) }
}

/** Restores the text of a backup. The team gets a replica id of this install: two phones must never share one. */
export async function restoreText(text: string, shelf: Shelf, services: Services): Promise<TeamResult> {
  const read = readBackup(text)
  if (!read.ok) return { ...read, message: 'the file could not be used' }
  const { team } = read.backup
  if (shelf.find(team.teamId)) return { ok: false, code: 'already_here', message: team.name }
  const verdict = await askCloud(read.backup, shelf, services)
  if (verdict) return verdict
  const restored = await restoreBackup(services.storage, read.backup)
  // What an earlier try left there is the same backup's: without an entry no team of this phone lives in that folder.
  if (!restored.ok && restored.code !== 'occupied') return storageProblem(restored)
  const withPhotos = await restorePhotos(team.teamId, read.backup.parts, services)
  if (!withPhotos.ok) return storageProblem(withPhotos)
  const { teamId, memberId, home, savedAt, buyerKey } = team
  const fresh = newEntry(team, home, services)
  const members = fresh.members.map((member) => ({ ...member, id: memberId }))
  return shelf.add({ ...fresh, teamId, memberId, members, buyerKey, lastBackupAt: savedAt })
}

/**
 * Whether a cloud team's backup is its person's to restore; nothing where it is. Who is not in the team would see it
 * vanish at the first word from the cloud. Who is in it as somebody else gets the team from there, not another's
 * unsent work. A cloud that knows of no such team, or of none that is this person's: the file may be the last copy.
 */
async function askCloud({ team }: Backup, shelf: Shelf, services: Services): Promise<TeamResult | undefined> {
  if (team.home !== 'cloud' || !services.cloud.isConfigured) return undefined
  const view = await services.cloud.call('team.members', { teamId: team.teamId })
  if (!view.ok) {
    if (view.code === 'not_found') return undefined
    return view.code === 'forbidden' ? { ok: false, code: 'not_a_member', message: team.name } : view
  }
  if (view.data.me.id === team.memberId) return undefined
  return shelf.add(withView({ ...newEntry(team, 'cloud', services), teamId: team.teamId }, view.data))
}

function fileName({ name }: TeamEntry, now: number): string {
  return `daybreak-${name.replace(/[\\/:*?"<>|\s]+/g, '-')}-${dayOf(now)}.${EXTENSION}`
}

function fileCode(code: 'cancelled' | 'too_large' | 'unavailable' | 'privacy_refused') {
  return code === 'unavailable' ? ('storage_unavailable' as const) : code
}
