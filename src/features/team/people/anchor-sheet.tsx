import { useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { useTeamText } from '@/locales/use-team-text'
import { useMember } from '@/runtime/use-member'
import { HistoryCell } from '@/runtime/records/history-cell'
import { useRecords } from '@/runtime/use-records'
import { Cell } from '@/ui/cell'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { NameForm } from './name-form'
import { TintField } from './tint-field'
import { useAnchorWrites } from './use-anchor-writes'

const TINTS = 4

interface AnchorSheetProps {
  /** Absent for a new one. */
  readonly anchor: RecordOf<'anchor'> | undefined
  readonly onClose: () => void
}

export function AnchorSheet({ anchor, onClose }: AnchorSheetProps) {
  const { common, team } = useTeamText()
  const anchors = useRecords('anchor')
  const [tint, setTint] = useState(anchor?.tint ?? (anchors.size % TINTS) + 1)
  const [memberId, setMemberId] = useState(anchor?.memberId ?? null)
  const { set, archive } = useAnchorWrites(anchor, onClose)
  const others = [...anchors.values()].filter(({ id }) => id !== anchor?.id)
  return (
    <Sheet title={anchor ? team.editAnchor : team.addAnchor} closeLabel={common.close} onClose={onClose}>
      <NameForm
        id='anchor'
        label={team.anchorName}
        placeholder={team.anchorNamePlaceholder}
        initial={anchor?.name ?? ''}
        taken={others.map(({ name }) => name)}
        onSave={(name) => set({ name, tint, memberId })}
      >
        <TintField name={anchor?.name ?? team.anchors} tint={tint} onChoose={setTint} />
        <MemberField memberId={memberId} onChoose={setMemberId} />
      </NameForm>
      {anchor ? <HistoryCell kind='anchor' id={anchor.id} onOpen={onClose} /> : null}
      {anchor ? (
        <Cell
          id='archive-anchor'
          icon='trash'
          tone='attend'
          title={team.archiveAnchor}
          note={team.archiveAnchorNote}
          onTap={archive}
        />
      ) : null}
    </Sheet>
  )
}

interface MemberFieldProps {
  readonly memberId: string | null
  readonly onChoose: (memberId: string | null) => void
}

/** Which member the anchor is, if any. */
function MemberField({ memberId, onChoose }: MemberFieldProps) {
  const { team } = useTeamText()
  const { members } = useMember()
  const chosen = members.findIndex(({ id }) => id === memberId)
  return (
    <PickerField
      id='anchor-member'
      mode='choice'
      label={team.linkMember}
      value={members[chosen]?.name ?? team.linkNobody}
      isEmpty={chosen === -1}
      choices={[team.linkNobody, ...members.map(({ name }) => name)]}
      chosen={chosen + 1}
      onPick={(place) => onChoose(members[place - 1]?.id ?? null)}
    />
  )
}
