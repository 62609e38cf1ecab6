import { View } from '@tarojs/components'
import { usePhotoText } from '@/locales/use-photo-text'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { useRuntime } from '../runtime-provider'
import { useMember } from '../use-member'
import { useSave } from '../use-save'
import { useSync } from '../use-sync'
import type { PhotoOwner } from './add-photo'
import './photo-strip.scss'
import { PhotoTile } from './photo-tile'
import { useAddPhotos } from './use-add-photos'
import { useCountIn, usePhotos, type PhotoRecord } from './use-photos'

/** More than a show or a check needs, and bounded, so that a mistaken choice cannot fill the phone. */
const PHOTOS_MAX_COUNT = 20

interface PhotoStripProps {
  readonly owner: PhotoOwner
  readonly title: string
  /** What the button says that adds one; the screenshots of a show where it is not given */
  readonly add?: string
  /** What it is good for, where there is no picture yet */
  readonly empty: string
}

/** The pictures of a record: add, look, delete. Not drawn for who may not add where there is none. */
export function PhotoStrip({ owner, title, add: addWords, empty }: PhotoStripProps) {
  const words = usePhotoText()
  const { canWrite } = useMember()
  const own = usePhotos(owner)
  const left = PHOTOS_MAX_COUNT - own.length
  const { isBusy, add } = useAddPhotos(owner, left)
  if (own.length === 0 && !canWrite) return null
  return (
    <View id='photos' className='card'>
      <View className='row between photo-head'>
        <View className='t-title' ariaRole='heading' aria-level={2}>
          {title}
        </View>
        {canWrite && left > 0 ? (
          <Button id='photo-add' kind='well' isSmall icon='plus' isBusy={isBusy} onTap={add}>
            {isBusy ? words.adding : (addWords ?? words.add)}
          </Button>
        ) : null}
      </View>
      {own.length === 0 ? <View className='t-sub mt4'>{empty}</View> : <PhotoGrid own={own} />}
      {canWrite && left <= 0 ? <View className='t-cap mt8'>{words.full(PHOTOS_MAX_COUNT)}</View> : null}
      <PhotoNotes own={own} />
    </View>
  )
}

function PhotoGrid({ own }: { readonly own: readonly PhotoRecord[] }) {
  const { photos, media, clock } = useRuntime()
  const { canWrite } = useMember()
  const { removed } = usePhotoText()
  const save = useSave()
  const view = async (fileId: string) => {
    const addresses = await Promise.all(own.map((photo) => photos.address(photo.fileId)))
    const current = await photos.address(fileId)
    const shown = addresses.filter((address) => address !== undefined)
    if (current !== undefined) media.view(shown, current)
  }
  const remove = ({ id }: PhotoRecord) =>
    void save([{ kind: 'photo', id, fields: { deletedAt: clock.now() } }], {
      words: removed,
      undo: [{ kind: 'photo', id, fields: { deletedAt: null } }],
    })
  return (
    <View className='photo-grid' ariaRole='list'>
      {own.map((photo, place) => (
        <PhotoTile
          key={photo.id}
          photo={photo}
          place={place + 1}
          onView={() => void view(photo.fileId)}
          onRemove={canWrite ? () => remove(photo) : undefined}
        />
      ))}
    </View>
  )
}

function PhotoNotes({ own }: { readonly own: readonly PhotoRecord[] }) {
  const words = usePhotoText()
  const { photos } = useRuntime()
  const sync = useSync()
  const refused = useCountIn('refused', own)
  const coming = useCountIn('coming', own)
  return (
    <>
      {sync.state === 'local' && own.length > 0 ? <View className='t-cap mt8'>{words.local}</View> : null}
      {coming > 0 ? <View className='t-cap mt8'>{words.comingNote}</View> : null}
      {refused > 0 ? (
        <View className='row between wrap mt8' ariaRole='status'>
          <View className='t-cap t-attend'>{words.refusedNote(refused)}</View>
          <Link id='photo-retry' onTap={() => photos.retry()}>
            {words.retry}
          </Link>
        </View>
      ) : null}
    </>
  )
}
