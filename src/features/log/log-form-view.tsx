import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { NavBar } from '@/ui/nav-bar'
import { Part } from '@/ui/part'
import { Screen } from '@/ui/screen'
import { BasicsSection } from './basics-section'
import { DraftBanner } from './draft-banner'
import { ExplainProvider, ExplainSheet } from '@/ui/explain'
import { FirstOrdersSection } from './first-orders-section'
import { useLogForm } from './log-context'
import type { LogField } from './log-fields'
import { LogFooter } from './log-footer'
import { LogQuestions } from './log-questions'
import { MoreSection } from './more-section'
import type { OpenedLog } from './open-log-form'
import { ReadinessLine } from './readiness-line'
import { SalesSection } from './sales-section'
import { TrafficSection } from './traffic-section'
import { useSaveLog } from './use-save-log'

export function LogFormView({ opened, title }: { readonly opened: OpenedLog; readonly title: string }) {
  const { navigation } = useRuntime()
  const { common } = useText()
  useReveal()
  return (
    <ExplainProvider>
      <Screen
        nav={<NavBar title={title} left='close' leftLabel={common.close} onLeft={() => navigation.back()} />}
        actionBar={<SavingFooter opened={opened} />}
        sheets={<ExplainSheet />}
      >
        <DraftBanner fresh={opened.prefilled.values} />
        <BasicsSection isFromRoster={opened.prefilled.isFromRoster} plannedMinutes={opened.prefilled.plannedMinutes} />
        <Part>
          <TrafficSection />
        </Part>
        <Part>
          <SalesSection />
        </Part>
        <Part>
          <FirstOrdersSection boundaries={opened.boundaries} />
        </Part>
        <Part>
          <MoreSection />
        </Part>
        <Part>
          <ReadinessLine />
        </Part>
        <KeyboardRoom />
      </Screen>
    </ExplainProvider>
  )
}

/** Scrolls to the field that keeps the form from being saved. */
function useReveal(): void {
  const { navigation } = useRuntime()
  const revealed = useLogForm((form) => form.revealed)
  useEffect(() => {
    if (revealed) navigation.scrollTo(rowOf(revealed.field))
  }, [revealed, navigation])
}

/** Room to scroll the last rows above the keyboard. */
function KeyboardRoom() {
  const height = useLogForm((form) => form.keyboardHeight)
  return height > 0 ? <View style={{ height: `${height}px` }} /> : null
}

function rowOf(field: LogField): string {
  return field === 'accountId' ? 'pick-account' : `field-${field}`
}

/** Inside the screen, because what saving has to say is said by the screen's toast. */
function SavingFooter({ opened }: { readonly opened: OpenedLog }) {
  const saving = useSaveLog(opened)
  return (
    <>
      <LogFooter onSave={saving.save} />
      <LogQuestions saving={saving} />
    </>
  )
}
