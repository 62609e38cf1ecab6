import { View } from '@tarojs/components'
import { groupThousands } from '@/domain/money/group-thousands'
import { problemFile } from '@/domain/order-import/problem-file'
import type { RowProblem } from '@/domain/order-import/row-problem'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import type { ImportState } from './import-state'
import { useImportText } from './use-import-text'

/** As many as anybody reads on a phone; the exported list has all of them. */
const MOST_SHOWN = 50
const FILE_NAME = 'daybreak-rows.csv'

/** The rows that were not understood, each with its reason, and the way to take them away. */
export function ProblemSheet({ state, onClose }: { readonly state: ImportState; readonly onClose: () => void }) {
  const { common } = useText()
  const words = useImportText()
  const { files } = useRuntime()
  const toast = useToast()
  const { problems, source } = state
  const reasonOf = ({ rowNumber, reason }: RowProblem) => words.problemRow(rowNumber, words.reasons[reason])
  const save = async () => {
    const headers = source?.head.headers ?? []
    const text = problemFile(problems, { headers, reasonHeader: words.reasonHeader, reasonOf })
    const saved = await files.save(FILE_NAME, text)
    if (saved.ok) toast.show({ words: words.exported })
    else if (saved.code !== 'cancelled') toast.show({ words: common.storageUnavailable })
  }
  const hidden = problems.length - MOST_SHOWN
  return (
    <Sheet title={words.problemsTitle(groupThousands(problems.length))} closeLabel={common.close} onClose={onClose}>
      <View className='import-lines import-paste'>
        <View className='t-sub'>{words.problemsNote}</View>
        <View id='import-problems'>
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <View key={problem.rowNumber} className='import-unread'>
              <View className='num'>{reasonOf(problem)}</View>
              {problem.cell === '' ? null : <View className='t-cap ell'>{problem.cell}</View>}
            </View>
          ))}
        </View>
        {hidden > 0 ? <View className='t-cap num'>{words.problemsMore(groupThousands(hidden))}</View> : null}
        <Button id='import-export' icon='download' kind='soft' isBlock onTap={() => void save()}>
          {words.exportProblems}
        </Button>
      </View>
    </Sheet>
  )
}
