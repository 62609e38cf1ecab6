import type { StorageResult } from '@/services/storage/storage'
import type { WriteResult } from './replica'

/** What a person is told of a write; nothing was written where the copy was closed by then. */
export function writeResultOf(written: StorageResult<void> | undefined): WriteResult {
  if (!written) return { ok: false, code: 'closed', message: 'the copy is closed' }
  if (written.ok) return { ok: true }
  const code = written.code === 'full' ? 'storage_full' : 'storage_unavailable'
  return { ok: false, code, message: written.message }
}
