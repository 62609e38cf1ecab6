import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Sep } from '@/ui/sep'
import { groupThousands } from '@/domain/money/group-thousands'
import type { ImportJob } from './import-job'
import type { ImportState } from './import-state'
import { useImportText } from './use-import-text'

const FULL = 100

interface FileCardProps {
  readonly job: ImportJob
  readonly state: ImportState
}

/** The file, how far its reading or writing is, and the way to stop it or take another. */
export function FileCard({ job, state }: FileCardProps) {
  const words = useImportText()
  const { source, rowCount, share, step } = state
  const isBusy = step !== 'preview'
  const percent = Math.round(share * FULL)
  return (
    <View className='card'>
      <View className='row g12'>
        <View className='import-file'>
          <Icon name='upload' />
        </View>
        <View className='grow'>
          <View className='t-title import-name'>{source ? source.name || words.pasted : words.opening}</View>
          {source ? (
            <View className='row t-cap num'>
              {words.rows(groupThousands(rowCount))}
              {source.kilobytes === undefined ? null : (
                <>
                  <Sep />
                  {words.size(groupThousands(source.kilobytes))}
                  <Sep />
                  {words.fromFile}
                </>
              )}
            </View>
          ) : null}
        </View>
      </View>
      <View
        id='import-progress'
        className='prog mt12'
        ariaRole='progressbar'
        ariaLabel={stepWords(state, words)}
        aria-valuenow={percent}
      >
        <View className='prog-bar' style={{ width: `${percent}%` }} />
      </View>
      <View className='row between import-read'>
        <View id='import-step' className={isBusy ? 't-sub num' : 'row g6 t-cap t-better b num'} ariaRole='status'>
          {isBusy ? null : <Icon name='check' size={16} />}
          {stepWords(state, words)}
        </View>
        <Link id={isBusy ? 'import-stop' : 'import-another'} onTap={() => (isBusy ? job.stop() : void job.choose())}>
          {isBusy ? words.stop : words.another}
        </Link>
      </View>
      {step === 'writing' ? <View className='t-cap'>{words.writingNote}</View> : null}
    </View>
  )
}

function stepWords({ step, rowCount, written }: ImportState, words: ReturnType<typeof useImportText>): string {
  switch (step) {
    case 'opening':
      return words.opening
    case 'reading':
      return words.reading(groupThousands(rowCount))
    case 'counting':
      return words.counting
    case 'writing':
      return words.writing(groupThousands(written?.done ?? 0), groupThousands(written?.total ?? 0))
    default:
      return words.readAll(groupThousands(rowCount))
  }
}
