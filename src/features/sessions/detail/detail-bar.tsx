import { useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import { useSave } from '@/runtime/use-save'

interface DetailBarProps {
  readonly session: RecordOf<'session'>
  readonly share?: { readonly words: string; readonly open: () => void }
}

/** 修改, 分享, and behind 更多 what is done seldom. */
export function DetailBar({ session, share }: DetailBarProps) {
  const { common } = useText()
  const { navigation } = useRuntime()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <ActionBar>
        <Button id='detail-more' kind='well' onTap={() => setIsOpen(true)}>
          {common.more}
        </Button>
        {share ? (
          <Button id='detail-share' kind='well' icon='invite' onTap={share.open}>
            {share.words}
          </Button>
        ) : null}
        <Button
          id='detail-edit'
          icon='pencil'
          className='grow'
          onTap={() => navigation.open(routeTo(ROUTES.log, { session: session.id }))}
        >
          {common.edit}
        </Button>
      </ActionBar>
      {isOpen ? <MoreSheet session={session} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}

function MoreSheet({ session, onClose }: { readonly session: RecordOf<'session'>; readonly onClose: () => void }) {
  const { sessions, common } = useText()
  const { navigation, clock } = useRuntime()
  const replica = useReplica()
  const save = useSave()
  const toast = useToast()
  const write = (deletedAt: number | null) => [{ kind: 'session' as const, id: session.id, fields: { deletedAt } }]
  const remove = async () => {
    onClose()
    if (!(await save(write(clock.now())))) return
    const undo = { words: common.undo, onUndo: () => void replica.write(write(null)) }
    toast.leave({ words: sessions.detail.removed, undo })
    navigation.back()
  }
  const again = () => {
    onClose()
    navigation.open(routeTo(ROUTES.log, { copy: session.id }))
  }
  return (
    <Sheet title={common.more} closeLabel={common.close} onClose={onClose}>
      <Cell
        id='detail-again'
        icon='copy'
        title={sessions.detail.again}
        note={sessions.detail.againNote}
        onTap={again}
      />
      <Cell id='detail-delete' icon='trash' tone='attend' title={sessions.detail.remove} onTap={() => void remove()} />
    </Sheet>
  )
}
