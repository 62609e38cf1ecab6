import { View } from '@tarojs/components'
import type { TeamKind } from '@/domain/records/team'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'

const KINDS = [
  { kind: 'merchant', icon: 'store' },
  { kind: 'influencer', icon: 'influencer' },
] as const

interface KindChoiceProps {
  readonly kind: TeamKind | undefined
  readonly onChoose: (kind: TeamKind) => void
}

/** 商家 or 达人; neither is chosen for anybody. */
export function KindChoice({ kind: chosen, onChoose }: KindChoiceProps) {
  const { onboarding } = useText()
  return (
    <View className='kinds' ariaRole='radiogroup' ariaLabel={onboarding.you}>
      {KINDS.map(({ kind, icon }) => {
        const isOn = kind === chosen
        const { name, lines } = onboarding.kinds[kind]
        return (
          <View
            key={kind}
            id={`kind-${kind}`}
            className={classNames('kind', isOn && 'on')}
            ariaRole='radio'
            aria-checked={isOn}
            ariaLabel={name}
            onClick={() => onChoose(kind)}
          >
            <Icon name={icon} className='kind-icon' />
            <View className={classNames('kind-mark', isOn && 'on')}>
              {isOn ? <Icon name='check' size={14} /> : null}
            </View>
            <View className='kind-name'>{name}</View>
            {lines.map((line) => (
              <View key={line} className='t-sub'>
                {line}
              </View>
            ))}
          </View>
        )
      })}
    </View>
  )
}
