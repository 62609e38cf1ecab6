import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Fields } from '@/domain/records/fields'
import type { RecordOf } from '@/domain/records/record'
import { photoId } from '@/domain/records/photo'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import { filledFrom, type Twins } from '@/domain/session/twins'
import { useText } from '@/locales/text-context'
import type { Write } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '@/runtime/use-save'
import { Link } from '@/ui/link'
import { Mark } from '@/ui/mark'
import { moneyText } from '@/runtime/records/figure-texts'

type SessionRecord = RecordOf<'session'>
type ReadingRecord = RecordOf<'refundReading'>
type PhotoRecord = RecordOf<'photo'>

/** Two people logged one show without seeing each other: whose figures stand, or both shows. None is preselected. */
export function TwinsCard({ twins }: { readonly twins: Twins }) {
  const { sessions, format } = useText()
  const { clock } = useRuntime()
  const readings = useRecords('refundReading')
  const photos = useRecords('photo')
  const save = useSave()
  const { first, second } = twins
  const keep = (kept: SessionRecord, other: SessionRecord) =>
    void save(mergeWrites(kept, other, { readings, photos, now: clock.now() }), {
      words: sessions.twins.merged,
      undo: [
        { kind: 'session', id: kept.id, fields: cleared(filledFrom(kept, other)) },
        { kind: 'session', id: other.id, fields: { deletedAt: null } },
        ...movedPhotos(kept, other, photos).map(({ kind, id }) => ({ kind, id, fields: { deletedAt: clock.now() } })),
      ],
    })
  const keepBoth = () =>
    void save([{ kind: 'session', id: second.id, fields: keptApart(second, first.id) }], {
      words: sessions.twins.keptBoth,
      undo: [{ kind: 'session', id: second.id, fields: { keptApartFrom: second.keptApartFrom ?? null } }],
    })
  return (
    <View id={`twins-${second.id}`} className='card' ariaRole='alert'>
      <View className='row between wrap'>
        <View className='t-title'>{sessions.twins.title(format.when(clockOf(first.startAt)))}</View>
        <Mark words={sessions.twins.mark} icon='warning' tone='warn' />
      </View>
      <View className='t-sub mt4'>{sessions.twins.note}</View>
      <View className='opts'>
        {[first, second].map((session, place) => (
          <View
            key={session.id}
            id={`twins-keep-${place}`}
            className='opt'
            hoverClass='pressed'
            ariaRole='button'
            onClick={() => (place === 0 ? keep(first, second) : keep(second, first))}
          >
            <View className='opt-value num'>¥{moneyText(session.gmvFen, format)}</View>
            <View className='t-cap'>{sessions.twins.started(format.time(clockOf(session.startAt)))}</View>
          </View>
        ))}
      </View>
      <Link id='twins-both' onTap={keepBoth}>
        {sessions.twins.keepBoth}
      </Link>
    </View>
  )
}

interface OfBoth {
  readonly readings: ReadonlyMap<string, ReadingRecord>
  readonly photos: ReadonlyMap<string, PhotoRecord>
  readonly now: number
}

/** The kept one takes what only the other knew, its refund readings and pictures included; the other goes to the trash. */
function mergeWrites(kept: SessionRecord, other: SessionRecord, { readings, photos, now }: OfBoth): readonly Write[] {
  const filled = filledFrom(kept, other)
  const moved = [...readings.values()].flatMap(({ sessionId, asOf, refundFen, source }): Write[] => {
    const id = refundReadingId(kept.id, asOf)
    if (sessionId !== other.id || readings.has(id)) return []
    return [{ kind: 'refundReading', id, fields: { sessionId: kept.id, asOf, refundFen, source } }]
  })
  return [
    ...(Object.keys(filled).length > 0 ? [{ kind: 'session' as const, id: kept.id, fields: filled }] : []),
    ...moved,
    ...movedPhotos(kept, other, photos),
    { kind: 'session', id: other.id, fields: { deletedAt: now } },
  ]
}

/** The same files under the kept session. */
function movedPhotos(
  kept: SessionRecord,
  other: SessionRecord,
  photos: ReadonlyMap<string, PhotoRecord>,
): readonly Write[] {
  return [...photos.values()].flatMap(({ ownerKind, ownerId, fileId, sizeBytes, sha256, at, by }): Write[] => {
    if (ownerKind !== 'session' || ownerId !== other.id) return []
    const fields = { ownerKind, ownerId: kept.id, fileId, sizeBytes, sha256, at, by, deletedAt: null }
    return [{ kind: 'photo', id: photoId(kept.id, fileId), fields }]
  })
}

function cleared(fields: Fields): Fields {
  const names = Object.keys(fields)
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, null])) : { deletedAt: null }
}

function keptApart({ keptApartFrom }: SessionRecord, id: string): Fields {
  return { keptApartFrom: [...(keptApartFrom ?? []), id] }
}
