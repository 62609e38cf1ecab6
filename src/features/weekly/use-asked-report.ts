import { useEffect, useState } from 'react'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { ASKED_REPORT } from '@/runtime/asked-report'
import { useDraft } from '@/runtime/use-draft'

type AskedReport = DayRange & { readonly accountId?: string }

/** The days that a link asked for: once, when the tab is opened by it. */
export function useAskedReport(): AskedReport | undefined {
  const asked = useDraft<AskedReport>(ASKED_REPORT)
  const [found] = useState(asked.found)
  useEffect(() => {
    if (found) void asked.clear()
  }, [asked, found])
  return found
}
