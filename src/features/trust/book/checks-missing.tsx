import { useText } from '@/locales/text-context'
import type { Streams } from '@/runtime/use-streams'
import { ErrorCard } from '@/ui/error-card'
import { SkeletonCard } from '@/ui/skeleton-card'

/** Where the lists would be, as long as what was ticked is not there. */
export function ChecksMissing({ state, retry }: Streams) {
  const { common } = useText()
  if (state !== 'failed') return <SkeletonCard />
  return <ErrorCard title={common.loadFailed} note={common.loadFailedNote} retry={common.retry} onRetry={retry} />
}
