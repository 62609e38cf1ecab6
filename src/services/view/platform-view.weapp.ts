import { hooks } from '@tarojs/shared'
import { leanViewData, type TreeNode, type ViewData } from './lean-view-data'

/** Makes less of what Taro sends to the view. Called once, before the first page is built. */
export function tunePlatformView(): void {
  hooks.tap('modifyHydrateData', (data: unknown, node: unknown) => leanViewData(data as ViewData, node as TreeNode))
}
