import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import type { WayIn } from './use-start'

interface StartFooterProps {
  readonly busy?: WayIn
  readonly isJoining: boolean
  readonly isReady: boolean
  readonly problem?: string
  readonly onStart: () => void
  readonly onSample: () => void
  readonly onRestore: () => void
}

export function StartFooter({ busy, isJoining, isReady, problem, onStart, onSample, onRestore }: StartFooterProps) {
  const { common, onboarding } = useText()
  const words = isJoining ? onboarding.joining : onboarding.starting
  return (
    <View className='onboarding-foot'>
      {problem ? (
        <View id='start-problem' className='row top g6 t-attend t-sub onboarding-problem' ariaRole='alert'>
          <Icon name='warning' size={18} />
          <View className='grow'>{problem}</View>
        </View>
      ) : null}
      {/* A disabled button does not answer: the tap on it says what is missing. */}
      <View onClick={isReady ? undefined : onStart}>
        <Button id='start-team' isBlock isDisabled={!isReady} isBusy={busy === 'start'} onTap={onStart}>
          {busy === 'start' ? words : onboarding.start}
        </Button>
      </View>
      <View className='row wrap onboarding-ways'>
        <Link id='load-sample' className='onboarding-link' onTap={onSample}>
          {busy === 'sample' ? common.sampleLoading : common.loadSample}
        </Link>
        <Link id='restore-backup' className='onboarding-link quiet' onTap={onRestore}>
          {onboarding.restore}
        </Link>
      </View>
    </View>
  )
}
