import { Image, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { usePhotoText } from '@/locales/use-photo-text'
import { Icon } from '@/ui/icon'
import { useMember } from '../use-member'
import { useSync } from '../use-sync'
import type { PhotoState } from './photo-state'
import { usePhotoAddress, usePhotoState, type PhotoRecord } from './use-photos'

interface PhotoTileProps {
  readonly photo: PhotoRecord
  /** From 1 */
  readonly place: number
  readonly onView: () => void
  /** Absent for who may only look. */
  readonly onRemove?: () => void
}

/** One picture, small, with what there is to say of where it is. */
export function PhotoTile({ photo, place, onView, onRemove }: PhotoTileProps) {
  const words = usePhotoText()
  const { format } = useText()
  const member = useMember()
  const state = usePhotoState(photo.fileId)
  const stateWords = useStateWords(state)
  const address = usePhotoAddress(photo.fileId, state)
  const { fileId, by, at } = photo
  const label = address
    ? words.view(place, member.nameOf(by) ?? words.somebody, format.fullWhen(clockOf(at)))
    : words.absent(place, stateWords ?? words.state.away)
  return (
    <View className='photo' ariaRole='listitem'>
      {address ? (
        <View
          id={`picture-${fileId}`}
          className='photo-frame'
          hoverClass='pressed'
          ariaRole='button'
          ariaLabel={label}
          onClick={onView}
        >
          <Image className='photo-image' mode='aspectFill' src={address} nativeProps={{ alt: '' }} />
        </View>
      ) : (
        <View className='photo-frame photo-absent' ariaRole='img' ariaLabel={label}>
          <Icon name='image' className='t-3' />
        </View>
      )}
      {onRemove ? (
        <View
          id={`remove-${fileId}`}
          className='photo-remove'
          hoverClass='pressed'
          ariaRole='button'
          ariaLabel={words.remove(place)}
          onClick={onRemove}
        >
          <View className='photo-remove-mark'>
            <Icon name='close' size={16} />
          </View>
        </View>
      ) : null}
      {stateWords ? <View className='photo-state num'>{stateWords}</View> : null}
    </View>
  )
}

/** Nothing is said of a picture that is where it belongs. */
function useStateWords(state: PhotoState): string | undefined {
  const words = usePhotoText().state
  const sync = useSync()
  if (state.phase === 'kept') return undefined
  if (state.phase === 'sending') return words.sending(Math.round((state.done / state.total) * 100))
  if (state.phase !== 'waiting') return state.phase === 'fetching' ? words.away : words[state.phase]
  if (sync.state === 'local') return undefined
  return sync.state === 'offline' ? words.offline : words.waiting
}
