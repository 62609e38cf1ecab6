import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import type { Rule } from '../library/rules'
import { wordsIn } from '../library/template-library'
import { useLanguage } from '@/runtime/use-language'
import { useTrustText } from '../use-trust-text'

/** What a rule calls itself, what it forbids in plain words, and when it was last checked. */
export function RuleNote({ rule }: { readonly rule: Rule }) {
  const { item: words } = useTrustText()
  const { format } = useText()
  const language = useLanguage()
  const checked = clockOf(instantOf(rule.checkedOn, 0))
  return (
    <View className='rule-block'>
      <Icon name='shield' size={20} className='t-2' />
      <View className='grow'>
        <View className='rule-name'>{wordsIn(language, rule.official)}</View>
        <View className='t-sub'>{wordsIn(language, rule.plain)}</View>
        <View className='t-cap'>{words.checked(format.month(checked.year, checked.month))}</View>
      </View>
    </View>
  )
}
