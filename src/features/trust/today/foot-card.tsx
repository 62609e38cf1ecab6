import { View } from '@tarojs/components'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Cell } from '@/ui/cell'
import { TEMPLATE_COUNTS } from '../library/template-counts'
import { useTrustText } from '../use-trust-text'

/** Where lists come from, where they are changed, and the days before. */
export function FootCard({ listCount }: { readonly listCount: number }) {
  const { foot } = useTrustText()
  const { navigation } = useRuntime()
  const { merchant, influencer } = TEMPLATE_COUNTS
  return (
    <View className='card flush'>
      <Cell
        id='open-gallery'
        icon='book'
        title={foot.gallery}
        value={foot.galleryCount(merchant, influencer)}
        onTap={() => navigation.open(ROUTES.trustGallery)}
      />
      <Cell
        id='open-lists'
        icon='pencil'
        title={foot.lists}
        value={foot.listCount(listCount)}
        onTap={() => navigation.open(ROUTES.trustLists)}
      />
      <Cell id='open-earlier' icon='history' title={foot.earlier} onTap={() => navigation.open(ROUTES.trustDay)} />
    </View>
  )
}
