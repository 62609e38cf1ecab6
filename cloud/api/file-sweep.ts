import type { Envelope } from '@/protocol/envelope'
import type { FileDocument } from '#cloud/store/documents'
import { placesOf } from './file-places'
import { LOOSE_FILE_MS, SWEEP_GRACE_MS } from './limits'
import { success } from './reply'
import type { Scope } from './scope'
import { transact } from './transact'

const PORTION = 20
/** Beside the call that it follows, well inside the time a call may take. */
const PATIENCE_MS = 3000

type Cloud = Pick<Scope, 'store'>

/** Whether nobody is waited for any longer who would make this file whole, or tell of it. `now` in epoch milliseconds. */
export function isOverdue({ isLoose = false, at }: FileDocument, now: number): boolean {
  return isLoose && now - at >= LOOSE_FILE_MS
}

/** Whether the log tells of a file: of one whose phone did not say what it is for, nobody can know that it does not. */
export async function isInLog({ teamId, stream, recordId }: FileDocument, { store }: Cloud): Promise<boolean> {
  if (recordId === undefined) return true
  const found = await store.batchesOfRecord({ teamId, stream, record: `photo:${recordId}`, limit: 1 })
  return found.length > 0
}

/**
 * Takes away a team's files that were left loose for longer than {@link LOOSE_FILE_MS}, as far as the time allows; the
 * next call that writes goes on. What fails is logged and tried again a day later: the call itself was carried out.
 */
export async function sweepFiles(teamId: string, scope: Scope): Promise<void> {
  const started = scope.clock.now()
  const before = started - LOOSE_FILE_MS - SWEEP_GRACE_MS
  try {
    for (;;) {
      const found = await scope.store.looseFiles({ teamId, before, limit: PORTION })
      for (const file of found) if (!(await sweepFile(file, scope)).ok) return
      if (found.length < PORTION) return
      if (scope.clock.now() - started > PATIENCE_MS) return void (await goOnSoon(teamId, scope))
    }
  } catch (error) {
    scope.log('loose files were not swept', error)
  }
}

/** Keeps a file that the log tells of by now; takes any other away, its bytes before the document that names them. */
export async function sweepFile(file: FileDocument, scope: Scope): Promise<Envelope<void>> {
  const isKept = file.isSealed && (await isInLog(file, scope))
  if (!isKept) await scope.files.remove(placesOf(file))
  const id = `${file.teamId}:${file.fileId}`
  return transact(scope, async (transaction) => {
    const there = await transaction.get('files', id)
    if (there?.life !== file.life || !there?.isLoose) return success(undefined)
    if (isKept) await transaction.put('files', id, { ...there, isLoose: false })
    else await transaction.remove('files', id)
    return success(undefined)
  })
}

function goOnSoon(teamId: string, scope: Scope): Promise<Envelope<void>> {
  return transact(scope, async (transaction) => {
    const team = await transaction.get('teams', teamId)
    if (team) await transaction.put('teams', teamId, { ...team, sweepAt: scope.clock.now() })
    return success(undefined)
  })
}
