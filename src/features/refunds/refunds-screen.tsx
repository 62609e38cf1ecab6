import { useMemo, useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { useFormText } from '@/locales/use-form-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useDraft, type Draft } from '@/runtime/use-draft'
import { useMember } from '@/runtime/use-member'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { DueList } from './due-list'
import type { RefundTexts } from './refund-writes'
import { RefundsContext, useRefundsForm } from './refunds-context'
import { RefundsFooter } from './refunds-footer'
import { createRefundsStore, type RefundsStore } from './refunds-store'
import { useRefundsDue } from './use-refunds-due'
import './refunds.scss'

interface RefundsDraft {
  readonly day: Day
  readonly texts: RefundTexts
}

/** 补退款: every session that is due, one total each. */
export function RefundsScreen() {
  const draft = useDraft<RefundsDraft>('refunds')
  const { day } = useRefundsDue()
  const [store] = useState(() => openStore(draft, day))
  return (
    <RefundsContext.Provider value={store}>
      <RefundsPage />
    </RefundsContext.Provider>
  )
}

/** A total of yesterday is not today's total, so yesterday's draft does not come back. */
function openStore(draft: Draft<RefundsDraft>, day: Day): RefundsStore {
  const texts = draft.found?.day === day ? draft.found.texts : {}
  return createRefundsStore(texts, (changed) => {
    const isEmpty = Object.values(changed).every((text) => text === '')
    void (isEmpty ? draft.clear() : draft.save({ day, texts: changed }))
  })
}

function RefundsPage() {
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const { common, refunds } = useFormText()
  const due = useRefundsDue()
  const showsMissed = useRefundsForm((form) => form.showsMissed)
  const rows = useMemo(() => (showsMissed ? [...due.today, ...due.missed] : due.today), [showsMissed, due])
  const isNothing = due.today.length + due.missed.length === 0
  return (
    <Screen
      nav={<NavBar title={refunds.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      actionBar={canWrite && rows.length > 0 ? <RefundsFooter rows={rows} day={due.day} /> : undefined}
    >
      {!canWrite ? (
        <EmptyState title={refunds.title} text={common.readOnly} />
      ) : isNothing ? (
        <EmptyState title={refunds.emptyTitle} text={refunds.emptyText} />
      ) : (
        <DueList due={due} rows={rows} />
      )}
    </Screen>
  )
}
