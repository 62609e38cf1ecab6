import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import type { LogState } from './log-pages'
import { usePastText } from './use-past-text'

/** Whether the whole history is here, and if not, why. What the phone knows stands below it either way. */
export function LogBanner({ state, onRetry }: { readonly state: LogState; readonly onRetry: () => void }) {
  const { common } = useText()
  const { history: words } = usePastText()
  if (state === 'read') return null
  if (state === 'local') return <View className='t-sub history-lead'>{words.local}</View>
  if (state === 'loading') {
    return (
      <View className='t-cap center' ariaRole='status'>
        {words.loading}
      </View>
    )
  }
  const retry = (
    <Button id='history-retry' kind='soft' isSmall onTap={onRetry}>
      {common.retry}
    </Button>
  )
  return (
    <View id='history-problem'>
      <Banner
        icon={state === 'offline' ? 'cloud-off' : 'warning'}
        title={common.loadFailed}
        note={words[state]}
        action={retry}
      />
    </View>
  )
}
