import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { RULES } from '../library/rules'
import type { Template } from '../library/template'
import { listFromTemplate, wordsIn } from '../library/template-library'
import { useChecklistWrites } from '../lists/use-checklist-writes'
import { useLanguage } from '@/runtime/use-language'
import { useTrustText } from '../use-trust-text'

export interface TemplateSheetProps {
  readonly template: Template
  readonly isInUse: boolean
  readonly onClose: () => void
}

/** A template in full, to be copied. */
export function TemplateSheet({ template, isInUse, onClose }: TemplateSheetProps) {
  const { common } = useText()
  const { gallery: words, moments } = useTrustText()
  const { canWrite } = useMember()
  const language = useLanguage()
  const { add } = useChecklistWrites()
  const name = wordsIn(language, template.name)
  const copy = async () => {
    if ((await add(listFromTemplate(template, language), words.copied(name))) !== undefined) onClose()
  }
  return (
    <Sheet title={name} closeLabel={common.close} onClose={onClose}>
      <View className='t-body'>{wordsIn(language, template.why)}</View>
      <View className='t-cap mt4'>{words.facts(moments[template.moment], template.items.length)}</View>
      <View className='mt12' ariaRole='list'>
        {template.items.map(({ id, title, hint, rule }) => (
          <View key={id} className='template-item' ariaRole='listitem'>
            <View className='it-title'>{wordsIn(language, title)}</View>
            <View className='t-sub'>{wordsIn(language, hint)}</View>
            {rule ? <View className='t-cap'>{words.ruleOf(wordsIn(language, RULES[rule].official))}</View> : null}
          </View>
        ))}
      </View>
      {canWrite ? (
        <Button id='copy-template' className='mt12' isBlock onTap={() => void copy()}>
          {isInUse ? words.copyAgain : words.copy}
        </Button>
      ) : null}
    </Sheet>
  )
}
