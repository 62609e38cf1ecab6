import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'

export interface Author {
  readonly name: string
  /** 前成员, beside the name of one who is gone; whose data was erased has no other name. */
  readonly note?: string
  readonly tint: number
}

const PLAIN_TINT = 2

/** Who wrote a change, in the colour that they have as an anchor. */
export function useAuthor(memberId: string): Author {
  const { sessions } = useText()
  const member = useMember()
  const anchors = useRecords('anchor')
  const { former } = sessions.question
  const name = member.nameOf(memberId)
  const tint = [...anchors.values()].find((anchor) => anchor.memberId === memberId)?.tint ?? PLAIN_TINT
  const isHere = member.members.some(({ id }) => id === memberId)
  return { name: name ?? former, tint, ...(name !== undefined && !isHere && { note: former }) }
}
