import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import { endedPause } from '@/domain/checklist/pauses'
import type { RecordOf } from '@/domain/records/record'
import { useMember } from '@/runtime/use-member'
import { useSave } from '@/runtime/use-save'
import { Cell } from '@/ui/cell'
import { Link } from '@/ui/link'
import { SectionHeading } from '@/ui/section-heading'
import { useBook } from '../book/use-book'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from '../week/health-figures'

export interface PauseCellsProps {
  readonly today: Day
  readonly onAdd: (() => void) | undefined
}

/** 放假: what is taken off now and later, each to be ended. */
export function PauseCells({ today, onAdd }: PauseCellsProps) {
  const { pause: words } = useTrustText()
  const { lists, pauses } = useBook()
  const coming = pauses
    .filter(({ from, until }) => from <= until && until >= today)
    .sort((left, right) => (left.from < right.from ? -1 : 1))
  if (coming.length === 0 && !onAdd) return null
  return (
    <>
      <SectionHeading title={words.title} />
      <View className='card flush'>
        {coming.map((pause) => (
          <PauseCell
            key={pause.id}
            pause={pause}
            today={today}
            listName={lists.find(({ id }) => id === pause.checklistId)?.name ?? words.all}
          />
        ))}
        {onAdd ? (
          <Cell id='add-pause' icon='pause' tone='brand' title={words.cell} note={words.cellNote} onTap={onAdd} />
        ) : null}
      </View>
    </>
  )
}

interface PauseCellProps {
  readonly pause: RecordOf<'pause'>
  readonly today: Day
  readonly listName: string
}

function PauseCell({ pause, today, listName }: PauseCellProps) {
  const { pause: words } = useTrustText()
  const { canWrite } = useMember()
  const dayWords = useDayWords()
  const save = useSave()
  const hasBegun = pause.from <= today
  const write = (until: Day) => [{ kind: 'pause' as const, id: pause.id, fields: { until } }]
  // One that has not begun covers nothing any more.
  const end = hasBegun ? endedPause(today).until : addDays(pause.from, -1)
  return (
    <Cell
      title={pause.reason ? `${listName} · ${pause.reason}` : listName}
      note={hasBegun ? words.now(dayWords(pause.until)) : words.coming(dayWords(pause.from), dayWords(pause.until))}
      trail={
        canWrite ? (
          <Link
            id={`end-pause-${pause.id}`}
            onTap={() => void save(write(end), { words: words.ended, undo: write(pause.until) })}
          >
            {hasBegun ? words.resume : words.cancel}
          </Link>
        ) : undefined
      }
    />
  )
}
