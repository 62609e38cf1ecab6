import { useState } from 'react'
import { useText } from '@/locales/text-context'
import { canCall } from '@/protocol/permissions'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Banner } from '@/ui/banner'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { ChooseCard } from './choose-card'
import { DoneCard } from './done-card'
import { FileCard } from './file-card'
import { ImportFooter } from './import-footer'
import type { ImportKind } from './import-state'
import './import.scss'
import { MappingCard } from './mapping-card'
import { MappingSheet } from './mapping-sheet'
import { OrderResult } from './order-result'
import { PasteSheet } from './paste-sheet'
import { ProblemSheet } from './problem-sheet'
import { SessionResult } from './session-result'
import { useImportJob } from './use-import-job'
import { useImportText } from './use-import-text'

type Open = 'paste' | 'problems' | { readonly column: number }

/** 导入: orders or past sessions out of a file; nothing is written before 确认导入. */
export function ImportScreen({ kind }: { readonly kind: ImportKind }) {
  const { common } = useText()
  const words = useImportText()
  const { navigation } = useRuntime()
  const { role } = useMember()
  const { job, state } = useImportJob(kind)
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const title = words.titles[state.kind]
  const nav = <NavBar title={title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />
  if (!canCall(role, 'team.buyerKey')) {
    return (
      <Screen nav={nav}>
        <Banner icon='info' title={words.notAllowed} note={words.notAllowedNote} />
      </Screen>
    )
  }
  const { step, preview } = state
  const paste = (text: string) => {
    close()
    void job.paste(text)
  }
  const sheet =
    open === 'paste' ? (
      <PasteSheet onDone={paste} onClose={close} />
    ) : open === 'problems' ? (
      <ProblemSheet state={state} onClose={close} />
    ) : open ? (
      <MappingSheet
        state={state}
        place={open.column}
        onChoose={(column) => {
          close()
          void job.remap(open.column, column)
        }}
        onClose={close}
      />
    ) : null
  return (
    <Screen nav={nav} actionBar={<ImportFooter job={job} state={state} />} sheets={sheet}>
      {step === 'choose' ? (
        <ChooseCard
          state={state}
          onKind={(next) => job.setKind(next)}
          onChoose={() => void job.choose()}
          onPaste={() => setOpen('paste')}
          onRuns={() => navigation.open(ROUTES.importRuns)}
        />
      ) : null}
      {step === 'done' ? <DoneCard job={job} state={state} /> : null}
      {step !== 'choose' && step !== 'done' ? <FileCard job={job} state={state} /> : null}
      {preview?.kind === 'orders' && step === 'preview' ? (
        <OrderResult
          state={state}
          preview={preview}
          onProblems={() => setOpen('problems')}
          onAsOf={(day) => void job.setAsOf(day)}
        />
      ) : null}
      {preview?.kind === 'sessions' && step === 'preview' ? (
        <SessionResult state={state} preview={preview} onProblems={() => setOpen('problems')} />
      ) : null}
      {step === 'preview' ? <MappingCard state={state} onOpen={(column) => setOpen({ column })} /> : null}
    </Screen>
  )
}
