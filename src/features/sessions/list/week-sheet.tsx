import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Sheet } from '@/ui/sheet'
import { ShortJudgement } from '@/runtime/records/short-judgement'
import { Term } from '../term'
import type { WeekRow } from './week-rows'

export interface WeekSheetProps {
  readonly range: string
  readonly rows: readonly WeekRow[]
  readonly onClose: () => void
}

/** The week's figures in full, each with its base. */
export function WeekSheet({ range, rows, onClose }: WeekSheetProps) {
  const { sessions, common } = useText()
  return (
    <Sheet title={sessions.week.sheetTitle(range)} closeLabel={common.close} onClose={onClose}>
      <View id='week-figures'>
        {rows.map((row) => (
          <Row key={row.term} row={row} />
        ))}
      </View>
      <View className='t-cap mt12'>{sessions.week.usualNote}</View>
    </Sheet>
  )
}

function Row({ row }: { readonly row: WeekRow }) {
  const { term, figure, note, view } = row
  return (
    <View className='week-row'>
      <View className='row between base g12'>
        <Term term={term} className='t-2' />
        <View className='week-figure num'>{figure}</View>
      </View>
      <View className='row between base g12'>
        <View className='t-cap grow'>{note}</View>
        {view ? <ShortJudgement view={view} /> : null}
      </View>
    </View>
  )
}
