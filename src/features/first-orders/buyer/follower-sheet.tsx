import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { useFirstOrderText } from '../use-first-order-text'
import type { ShownPerson } from './use-person'
import { useSaveBuyer } from './use-save-buyer'

const NOBODY = 'nobody'

/** 谁来跟 */
export function FollowerSheet({ person, onClose }: { readonly person: ShownPerson; readonly onClose: () => void }) {
  const { common } = useText()
  const { buyer } = useFirstOrderText()
  const { members, memberId } = useMember()
  const saveBuyer = useSaveBuyer(person)
  const choices = [
    ...members
      .filter(({ role }) => role !== 'viewer')
      .map(({ id, name }) => ({ value: id, words: id === memberId ? buyer.me : name })),
    { value: NOBODY, words: buyer.followerNone },
  ]
  const choose = (value: string) => {
    const name = members.find(({ id }) => id === value)?.name
    const said = name === undefined ? buyer.nobody : buyer.followerSaved(name)
    void saveBuyer({ assigneeId: value === NOBODY ? null : value }, said)
    onClose()
  }
  return (
    <Sheet title={buyer.chooseFollower} closeLabel={common.close} onClose={onClose}>
      <ChoiceList id='follower' choices={choices} chosen={[person.row.assignee ?? NOBODY]} onChoose={choose} />
    </Sheet>
  )
}
