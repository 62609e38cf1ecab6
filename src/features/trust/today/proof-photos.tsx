import { View } from '@tarojs/components'
import type { Entry } from '@/domain/checklist/day-sections'
import { PhotoStrip } from '@/runtime/photos/photo-strip'
import { usePhotos } from '@/runtime/photos/use-photos'
import { useTrustText } from '../use-trust-text'

/** 留底: the pictures of one check; of an item that asks for none only those that are there. */
export function ProofPhotos({ entry: { checkId, item } }: { readonly entry: Entry }) {
  const { item: words } = useTrustText()
  const owner = { kind: 'check', id: checkId }
  const own = usePhotos(owner)
  if (!item.wantsProof && own.length === 0) return null
  return (
    <View className='mt12 in-sheet'>
      <PhotoStrip owner={owner} title={words.proof} add={words.proofAdd} empty={words.proofEmpty} />
    </View>
  )
}
