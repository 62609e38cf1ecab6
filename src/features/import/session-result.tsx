import { View } from '@tarojs/components'
import { groupThousands } from '@/domain/money/group-thousands'
import { useText } from '@/locales/text-context'
import { Kpi } from '@/ui/kpi'
import { SectionHeading } from '@/ui/section-heading'
import { FactRow } from './fact-row'
import type { ImportState, SessionPreview } from './import-state'
import { UnreadRow } from './unread-row'
import { useImportText } from './use-import-text'

interface SessionResultProps {
  readonly state: ImportState
  readonly preview: SessionPreview
  readonly onProblems: () => void
}

/** Which past sessions would come, and which are here already. */
export function SessionResult({ state, preview, onProblems }: SessionResultProps) {
  const words = useImportText()
  const { format } = useText()
  const { newCount, known, foreign, unknownAnchors } = preview.plan
  return (
    <>
      <SectionHeading title={words.result} side={words.nothingYet} />
      <View id='import-result' className='card'>
        <View className='kpis import-kpis'>
          <Kpi id='import-new' term={words.newSessions} figure={groupThousands(newCount)} />
          <Kpi id='import-known' term={words.knownSessions} figure={groupThousands(known.length)} />
          <Kpi id='import-foreign' term={words.foreignSessions} figure={groupThousands(foreign.length)} />
        </View>
        {known.length > 0 ? <FactRow icon='check' words={words.knownSessionsNote} /> : null}
        {foreign.length > 0 ? <FactRow icon='warning' isAttend words={words.foreignSessionsNote} /> : null}
        {unknownAnchors.length > 0 ? (
          <FactRow icon='people' words={words.unknownAnchors(format.list(unknownAnchors))} />
        ) : null}
        <UnreadRow count={state.problems.length} onLook={onProblems} />
      </View>
    </>
  )
}
