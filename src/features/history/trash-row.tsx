import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { dayOf } from '@/domain/calendar/instant'
import type { Trashed } from '@/domain/team/trash'
import { useText } from '@/locales/text-context'
import { moneyText } from '@/runtime/records/figure-texts'
import { useNames } from '@/runtime/records/use-names'
import { useRecordTitle } from '@/runtime/records/use-record-title'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { Sep } from '@/ui/sep'
import { bringBack } from './bring-back'
import { useAuthor } from './use-author'
import { usePastText } from './use-past-text'

/** Something deleted: what it was, who deleted it, and the way back. */
export function TrashRow({ kind, id, deletedAt, daysLeft }: Trashed) {
  const { format, sessions } = useText()
  const { trash: words, history } = usePastText()
  const { canWrite } = useMember()
  const titleOf = useRecordTitle()
  const replica = useReplica()
  const save = useSave()
  const now = useNow()
  const { field, write, undo } = bringBack({ kind, id }, replica)
  const deletion = replica.past.heads(kind, id).find((head) => head.field === field)
  const author = useAuthor(deletion?.memberId ?? '')
  const clock = clockOf(deletedAt)
  const when = sessions.question.when(daysBetween(dayOf(deletedAt), dayOf(now)), format.day(clock), format.time(clock))
  return (
    <View className='history-row plain' ariaRole='listitem'>
      <View className='grow'>
        <View className='t-body num'>{titleOf({ kind, id })}</View>
        <View className='t-sub num'>{kind === 'session' ? <SessionLine id={id} /> : words.kinds[kind]}</View>
        <View className='t-cap mt4'>
          {words.deleted(author.name, when)}
          <Sep />
          {words.left(daysLeft)}
        </View>
      </View>
      {canWrite ? (
        <Button
          id={`restore-${id}`}
          kind='well'
          isSmall
          className='history-restore'
          onTap={() => void save([write], { words: history.done, undo: [undo] })}
        >
          {words.restore}
        </Button>
      ) : null}
    </View>
  )
}

function SessionLine({ id }: { readonly id: string }) {
  const { format, sessions } = useText()
  const { anchorName } = useNames()
  const session = useReplica().find('session', id)
  const anchors = session?.anchorIds.map((anchorId) => anchorName(anchorId) ?? format.unknown) ?? []
  return (
    <>
      {sessions.card.gmv} ¥{moneyText(session?.gmvFen, format)}
      {anchors.length > 0 ? (
        <>
          <Sep />
          {format.list(anchors)}
        </>
      ) : null}
    </>
  )
}
