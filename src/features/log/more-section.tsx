import { Text, View } from '@tarojs/components'
import { useFormText } from '@/locales/use-form-text'
import { Segmented } from '@/ui/segmented'
import { Sep } from '@/ui/sep'
import { useLogForm, useLogStore } from './log-context'
import { LogFold } from './log-fold'
import { ReviewField } from './review-field'
import { TypedField } from './typed-field'
import { useLogText } from './use-log-text'

/** 投流, 健康, 复盘: each a fold of its own. */
export function MoreSection() {
  const text = useLogText()
  const { yuan } = text.units
  return (
    <View className='card flush log-more'>
      <LogFold fold='ads' title={text.ads} words={text.adsFold} isFirst>
        <TypedField field='adBudgetFen' unit={yuan} />
        <TypedField field='adSpendFen' unit={yuan} />
        <TypedField field='adGmvFen' unit={yuan} />
        <TypedField field='targetRoiHundredths' unit='' />
      </LogFold>
      <HealthFold />
      <LogFold fold='review' title={text.review} words={text.reviewFold}>
        <ReviewField field='wentWell' />
        <ReviewField field='changeNext' />
      </LogFold>
    </View>
  )
}

function HealthFold() {
  const store = useLogStore()
  const { log: text, records } = useFormText()
  const { unknown } = useFormText().format
  const hadDeduction = useLogForm((form) => form.values.hadDeduction)
  const words = hadDeduction === undefined ? unknown : hadDeduction ? records.flags.yes : records.flags.no
  const said = hadDeduction === undefined ? undefined : hadDeduction ? 'some' : 'none'
  return (
    <LogFold
      fold='health'
      title={text.health}
      words={
        <>
          <Text>{text.healthFold}</Text>
          <Sep />
          <Text>{words}</Text>
        </>
      }
    >
      <View id='field-hadDeduction' className='field'>
        <View className='field-key grow'>{records.fields.hadDeduction}</View>
        <Segmented
          id='deduction'
          value={said}
          options={[
            { value: 'none', words: records.flags.no },
            { value: 'some', words: records.flags.yes },
          ]}
          onChange={(chosen) => store.choose({ hadDeduction: chosen === 'some' })}
        />
      </View>
    </LogFold>
  )
}
