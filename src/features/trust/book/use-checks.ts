import type { Day } from '@/domain/calendar/day'
import { checkId } from '@/domain/checklist/check-id'
import { streamOf } from '@/protocol/stream-of'
import { useStreams, type Streams } from '@/runtime/use-streams'

/** Keeps what was ticked from one day to another in memory while a screen reads it: a year's checks are a stream. */
export function useChecks(from: Day, until: Day): Streams {
  const names = [from, until].map((day) => streamOf('check', checkId('any', { day })) ?? '')
  return useStreams([...new Set(names)])
}
