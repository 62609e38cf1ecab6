import type { Day } from '@/domain/calendar/day'
import { endedPause } from '@/domain/checklist/pauses'
import type { RecordOf } from '@/domain/records/record'
import { useMember } from '@/runtime/use-member'
import { useSave } from '@/runtime/use-save'
import { Banner } from '@/ui/banner'
import { Link } from '@/ui/link'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from '../week/health-figures'

export interface PauseBannerProps {
  readonly pause: RecordOf<'pause'>
  readonly today: Day
}

/** All lists rest: until when, and what ends it. */
export function PauseBanner({ pause, today }: PauseBannerProps) {
  const { pause: words } = useTrustText()
  const { canWrite } = useMember()
  const dayWords = useDayWords()
  const save = useSave()
  const until = (day: Day) => [{ kind: 'pause' as const, id: pause.id, fields: { until: day } }]
  const resume = () => void save(until(endedPause(today).until), { words: words.ended, undo: until(pause.until) })
  const note = pause.reason ? `${pause.reason} · ${words.resting}` : words.resting
  return (
    <Banner
      icon='pause'
      title={words.now(dayWords(pause.until))}
      note={note}
      action={
        canWrite ? (
          <Link id='resume' onTap={resume}>
            {words.resume}
          </Link>
        ) : undefined
      }
    />
  )
}
