import { View } from '@tarojs/components'

/** WeChat wants a component here as soon as the tab bar is custom; `ui/tab-bar` draws the real one inside the pages. */
export default function CustomTabBar() {
  return <View />
}
