import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { dayOf } from '@/domain/calendar/instant'
import type { Trashed } from '@/domain/session/trash'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { Sep } from '@/ui/sep'
import { moneyText } from '../figure-texts'
import { useAuthor } from '../history/use-author'
import { usePastText } from '../history/use-past-text'
import { useNames } from '../use-names'

/** A deleted session: which it was, who deleted it, and the way back. */
export function TrashRow({ session, deletedAt, daysLeft }: Trashed) {
  const text = useText()
  const { format, sessions } = text
  const { trash: words, history } = usePastText()
  const { canWrite } = useMember()
  const { anchorName } = useNames()
  const replica = useReplica()
  const save = useSave()
  const now = useNow()
  const deletion = replica.past.heads('session', session.id).find(({ field }) => field === 'deletedAt')
  const author = useAuthor(deletion?.memberId ?? '')
  const clock = clockOf(deletedAt)
  const when = sessions.question.when(daysBetween(dayOf(deletedAt), dayOf(now)), format.day(clock), format.time(clock))
  const anchors = session.anchorIds.map((id) => anchorName(id) ?? format.unknown)
  const write = (value: number | null) => ({ kind: 'session' as const, id: session.id, fields: { deletedAt: value } })
  const restore = () => void save([write(null)], { words: history.done, undo: [write(deletedAt)] })
  return (
    <View className='history-row' ariaRole='listitem'>
      <View className='grow'>
        <View className='t-body num'>{format.fullWhen(clockOf(session.startAt))}</View>
        <View className='t-sub num'>
          {sessions.card.gmv} ¥{moneyText(session.gmvFen, format)}
          {anchors.length > 0 ? (
            <>
              <Sep />
              {format.list(anchors)}
            </>
          ) : null}
        </View>
        <View className='t-cap mt4'>
          {words.deleted(author.name, when)}
          <Sep />
          {words.left(daysLeft)}
        </View>
      </View>
      {canWrite ? (
        <Button id={`restore-${session.id}`} kind='well' isSmall className='history-restore' onTap={restore}>
          {words.restore}
        </Button>
      ) : null}
    </View>
  )
}
