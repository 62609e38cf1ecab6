import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { ImportJob } from './import-job'
import type { ImportKind, ImportState } from './import-state'

/** The import of the page in front. Leaving the page ends what it reads; what it is writing is written to the end. */
export function useImportJob(kind: ImportKind): { readonly job: ImportJob; readonly state: ImportState } {
  const runtime = useRuntime()
  const replica = useReplica()
  const job = useMemo(() => new ImportJob(replica, runtime, kind), [replica, runtime, kind])
  useEffect(() => () => job.leave(), [job])
  return { job, state: useStore(job.store) }
}
