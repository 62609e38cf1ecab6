import { View } from '@tarojs/components'
import { yuanText } from '@/domain/money/yuan-text'
import type { SharedReport } from '@/domain/share-card/shared-report'
import { useText } from '@/locales/text-context'
import { Money } from '@/ui/money'
import { expectedWords, reportContent, reportFigures } from '../card/report-content'
import { useShareText } from '../use-share-text'
import { LockedCard, moneyFigure, SharedFigures, VerdictFigure } from './shared-parts'

/** All that was shared of a report, and what was not said so. */
export function SharedReportCards({ shared }: { readonly shared: SharedReport }) {
  const text = useText()
  const share = useShareText()
  const { page, report } = share
  const { sky, compared, amounts } = shared
  const { name, who, verdict } = reportContent(shared, { text, share })
  const figures = [
    ...reportFigures(shared, { text, share }),
    ...moneyFigure(text.terms.gmv.name, amounts?.gmvFen),
    ...moneyFigure(page.refunded, amounts?.refundFen),
  ]
  const expected = expectedWords(amounts, text.format.largeAmounts)
  return (
    <>
      <View className='card'>
        <View className='b'>{name}</View>
        <View className='t-cap mt4'>{who}</View>
        {amounts?.netFen === undefined ? null : (
          <>
            <View className='t-sub mt12'>{page.net}</View>
            <Money amount={yuanText(amounts.netFen)} className='share-amount' />
          </>
        )}
        {expected === '' ? null : (
          <View className='t-sub mt4 num'>
            {report.expected} {expected}
          </View>
        )}
        <View id='share-verdict' className='t-sub mt12'>
          {verdict}
        </View>
        <VerdictFigure sky={sky} figure={compared?.figure} />
        {compared ? <View className='t-cap mt4'>{report.usual[compared.basis]}</View> : null}
        <SharedFigures figures={figures} />
      </View>
      <LockedCard names={page.locked.slice(amounts ? 2 : 0)} />
    </>
  )
}
