import { businessDayOf } from '@/domain/calendar/business-day'
import type { Fields } from '@/domain/records/fields'
import type { RecordOf } from '@/domain/records/record'
import { rosterWithoutAccount } from '@/domain/roster/change-roster'
import { inOrder, nextOrder, withMainAccount } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import type { Write } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { HistoryCell } from '@/runtime/records/history-cell'
import { useRecords } from '@/runtime/use-records'
import { Cell } from '@/ui/cell'
import { Sheet } from '@/ui/sheet'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useSave } from '../use-save'
import { NameForm } from './name-form'

const ID_BITS = 96

interface AccountSheetProps {
  /** Absent for a new one. */
  readonly account: RecordOf<'account'> | undefined
  readonly onClose: () => void
}

export function AccountSheet({ account, onClose }: AccountSheetProps) {
  const { common, team } = useTeamText()
  const accounts = useRecords('account')
  const { rename, makeMain, archive } = useAccountWrites(account, onClose)
  const others = [...accounts.values()].filter(({ id }) => id !== account?.id)
  const isMain = account !== undefined && inOrder(accounts)[0]?.id === account.id
  return (
    <Sheet title={account ? team.editAccount : team.addAccount} closeLabel={common.close} onClose={onClose}>
      <NameForm
        id='account'
        label={team.accountName}
        placeholder={team.accountNamePlaceholder}
        initial={account?.name ?? ''}
        taken={others.map(({ name }) => name)}
        onSave={rename}
      />
      {account && !isMain ? (
        <Cell id='make-main' icon='arrow-up' title={team.makeMain} note={team.makeMainNote} onTap={makeMain} />
      ) : null}
      {account ? <HistoryCell kind='account' id={account.id} onOpen={onClose} /> : null}
      {account ? (
        <Cell
          id='archive-account'
          icon='trash'
          tone='attend'
          title={team.archiveAccount}
          note={team.archiveAccountNote}
          onTap={archive}
        />
      ) : null}
    </Sheet>
  )
}

function useAccountWrites(account: RecordOf<'account'> | undefined, onClose: () => void) {
  const { team, common } = useTeamText()
  const { clock, random } = useRuntime()
  const accounts = useRecords('account')
  const plans = useRecords('plan')
  const boundaries = useBoundaries()
  const save = useSave()
  const saveAndClose = async (writes: readonly Write[], words: string) => {
    if (await save(writes, words)) onClose()
  }
  const rename = (name: string) => {
    if (name === account?.name) return onClose()
    const fields: Fields = account ? { name } : { name, order: nextOrder(accounts) }
    void saveAndClose([{ kind: 'account', id: account?.id ?? random.id(ID_BITS), fields }], common.saved)
  }
  const makeMain = () => {
    if (!account) return
    const orders = withMainAccount(account.id, accounts)
    const writes = orders.map(({ id, order }): Write => ({ kind: 'account', id, fields: { order } }))
    void saveAndClose(writes, team.madeMain(account.name))
  }
  const archive = () => {
    if (!account) return
    const now = clock.now()
    const edits = rosterWithoutAccount(account.id, plans, { now, today: businessDayOf(now, boundaries) })
    const writes: Write[] = edits.map((edit) => ({ kind: 'plan', ...edit }))
    const away: Write = { kind: 'account', id: account.id, fields: { deletedAt: now } }
    void saveAndClose([away, ...writes], team.archivedAccount(account.name))
  }
  return { rename, makeMain, archive }
}
