import { useCallback } from 'react'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { sessionIdOfReading } from '@/domain/refunds/refund-reading-id'
import { useText } from '@/locales/text-context'
import type { RecordName } from '../read-history'
import { useReplica } from '../use-replica'
import { minuteWords } from './minute-words'

/** What a person calls a record, a deleted one too: 林岚, 王**, 每周六 20:00, 11月20日 周五 20:00. */
export function useRecordTitle(): (record: RecordName) => string {
  const text = useText()
  const replica = useReplica()
  return useCallback(
    ({ kind, id }) => {
      const { format, records } = text
      const slotTitle = (slotId: string): string => {
        const slot = replica.find('plan', slotId)
        if (slot?.type !== 'slot') return records.plan
        return `${format.weekday(slot.weekday)} ${minuteWords(slot.startMinute, text)}`
      }
      if (kind === 'settings') return records.settings
      if (kind === 'anchor' || kind === 'account') return replica.find(kind, id)?.name ?? format.unknown
      if (kind === 'buyer') {
        const buyer = replica.find('buyer', id)
        return buyer?.alias ?? buyer?.displayName ?? format.unknown
      }
      if (kind === 'plan') {
        const night = replica.find('plan', id)
        if (night?.type !== 'night') return slotTitle(id)
        return `${slotTitle(night.slotId)} ${records.night(format.day(clockOf(instantOf(night.day, 0))))}`
      }
      // A photo's id begins with its owner's, and a check's with its item's.
      const itemEnd = kind === 'photo' ? id.indexOf('~') : -1
      if (itemEnd > 0) return replica.find('checklistItem', id.slice(0, itemEnd))?.title ?? format.unknown
      // The ids of a session's parts are made alike.
      const session = replica.find('session', kind === 'session' ? id : sessionIdOfReading(id))
      return session ? format.fullWhen(clockOf(session.startAt)) : format.unknown
    },
    [replica, text],
  )
}
