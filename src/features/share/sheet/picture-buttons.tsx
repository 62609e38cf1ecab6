import { picture, type DrawnPicture } from '@/runtime/picture/use-drawn'
import type { Kept } from '@/services/picture/picture'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'
import { useShareText } from '../use-share-text'

/** 存图, and 发图片 where the platform has a list of chats for it; both wait until the picture is drawn. */
export function PictureButtons({ address }: { readonly address: DrawnPicture }) {
  const { sheet } = useShareText()
  const toast = useToast()
  const pass = async (act: (address: string) => Promise<Kept>, done?: string) => {
    const kept = address ? await act(address) : 'failed'
    if (kept === 'cancelled') return
    const words = kept === 'kept' ? done : sheet[kept]
    if (words !== undefined) toast.show({ words })
  }
  const { keep, offer } = picture
  return (
    <>
      <Button
        id='share-keep'
        kind='well'
        icon='download'
        className='grow'
        isDisabled={!address}
        onTap={() => void pass(keep, sheet.kept)}
      >
        {sheet.keep}
      </Button>
      {offer ? (
        <Button id='share-offer' kind='well' className='grow' isDisabled={!address} onTap={() => void pass(offer)}>
          {sheet.offer}
        </Button>
      ) : null}
    </>
  )
}
