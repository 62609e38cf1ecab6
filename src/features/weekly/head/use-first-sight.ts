import { useEffect, useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { useDraft } from '@/runtime/use-draft'

/** Whether a week that began on `from` is the newest that was looked at and was not looked at before: it dawns once. */
export function useFirstSight(from: Day): boolean {
  const seen = useDraft<Day>('report-seen')
  const [isFirst] = useState(() => (seen.found ?? '') < from)
  useEffect(() => {
    if (isFirst) void seen.save(from)
  }, [isFirst, seen, from])
  return isFirst
}
