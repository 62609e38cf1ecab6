import { businessDayOf } from '@/domain/calendar/business-day'
import type { RecordOf } from '@/domain/records/record'
import { rosterWithoutAnchor } from '@/domain/roster/change-roster'
import { nextOrder } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import type { Write } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useSave } from '../use-save'

const ID_BITS = 96

interface AnchorSetting {
  readonly name: string
  readonly tint: number
  readonly memberId: string | null
}

/** Sets an anchor, or takes one out of the roster to come. */
export function useAnchorWrites(anchor: RecordOf<'anchor'> | undefined, onClose: () => void) {
  const { common, team } = useTeamText()
  const { clock, random } = useRuntime()
  const anchors = useRecords('anchor')
  const plans = useRecords('plan')
  const boundaries = useBoundaries()
  const save = useSave()
  const newId = () => random.id(ID_BITS)
  const saveAndClose = async (writes: readonly Write[], words: string) => {
    if (await save(writes, words)) onClose()
  }
  const set = ({ name, tint, memberId }: AnchorSetting) => {
    const changed = {
      ...(name !== anchor?.name && { name }),
      ...(tint !== anchor?.tint && { tint }),
      ...(memberId !== (anchor?.memberId ?? null) && { memberId }),
      ...(!anchor && { order: nextOrder(anchors) }),
    }
    if (Object.keys(changed).length === 0) return onClose()
    void saveAndClose([{ kind: 'anchor', id: anchor?.id ?? newId(), fields: changed }], common.saved)
  }
  const archive = () => {
    if (!anchor) return
    const now = clock.now()
    const moment = { now, today: businessDayOf(now, boundaries), newId }
    const edits = rosterWithoutAnchor(anchor.id, plans, moment).map((edit): Write => ({ kind: 'plan', ...edit }))
    const away: Write = { kind: 'anchor', id: anchor.id, fields: { deletedAt: now } }
    void saveAndClose([away, ...edits], team.archivedAnchor(anchor.name))
  }
  return { set, archive }
}
