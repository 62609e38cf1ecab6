import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { Segmented } from '@/ui/segmented'
import type { ImportKind, ImportState } from './import-state'
import { useImportText } from './use-import-text'

interface ChooseCardProps {
  readonly state: ImportState
  readonly onKind: (kind: ImportKind) => void
  readonly onChoose: () => void
  readonly onPaste: () => void
  readonly onRuns: () => void
}

/** What is to be brought in, and from where. */
export function ChooseCard({ state, onKind, onChoose, onPaste, onRuns }: ChooseCardProps) {
  const words = useImportText()
  const { kind, problem, isStopped } = state
  const kinds = (['orders', 'sessions'] as const).map((value) => ({ value, words: words.kinds[value] }))
  return (
    <>
      <View>
        <Segmented id='import-kind' isOnGround options={kinds} value={kind} onChange={onKind} />
      </View>
      {problem ? (
        <View id='import-problem'>
          <Banner icon='warning' tone='attend' title={words.problems[problem]} />
        </View>
      ) : null}
      {isStopped ? <Banner icon='info' title={words.stopped} /> : null}
      <View className='card import-lines'>
        <View className='t-body'>{words.lead[kind]}</View>
        <View className='t-cap'>{words.formats}</View>
        <Button id='import-choose' icon='upload' isBlock onTap={onChoose}>
          {words.choose}
        </Button>
        <Button id='import-paste' kind='soft' isBlock onTap={onPaste}>
          {words.paste}
        </Button>
        {kind === 'orders' ? <View className='t-cap'>{words.privacy}</View> : null}
      </View>
      <View className='card flush'>
        <Cell id='import-runs' icon='history' title={words.runs} value={words.runsSide} onTap={onRuns} />
      </View>
    </>
  )
}
