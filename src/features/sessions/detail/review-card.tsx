import { View } from '@tarojs/components'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'

export function ReviewCard({ session }: { readonly session: RecordOf<'session'> }) {
  const { detail } = useText().sessions
  const { wentWell, changeNext } = session
  if (!wentWell && !changeNext) return null
  return (
    <View id='detail-review' className='card'>
      <View className='t-title'>{detail.review}</View>
      {wentWell ? <ReviewNote icon='check' term={detail.wentWell} words={wentWell} /> : null}
      {changeNext ? <ReviewNote icon='sunrise' term={detail.changeNext} words={changeNext} isNext /> : null}
    </View>
  )
}

interface ReviewNoteProps {
  readonly icon: IconName
  readonly term: string
  readonly words: string
  readonly isNext?: boolean
}

function ReviewNote({ icon, term, words, isNext }: ReviewNoteProps) {
  return (
    <View className='review-note'>
      <Icon name={icon} size={20} className={isNext ? 'review-next' : 't-3'} />
      <View className='grow'>
        <View className='t-cap'>{term}</View>
        <View className='t-body'>{words}</View>
      </View>
    </View>
  )
}
