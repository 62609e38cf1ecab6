import { useState } from 'react'
import { View } from '@tarojs/components'
import { groupThousands } from '@/domain/money/group-thousands'
import { csvText } from '@/domain/tables/csv-text'
import { workbook } from '@/domain/tables/workbook'
import { useText } from '@/locales/text-context'
import { useTablesText } from '@/locales/use-tables-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { Cell } from '@/ui/cell'
import { Segmented } from '@/ui/segmented'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import type { WeeklyCardProps } from '../use-weekly'
import { useTables, type Tables } from './use-tables'

interface TablesSheetProps extends WeeklyCardProps {
  readonly onClose: () => void
}

type Days = 'days' | 'all'

/** 导出表格: sessions, weeks and first orders of the report's days or of all, as one workbook or as a CSV each. */
export function TablesSheet({ weekly, onClose }: TablesSheetProps) {
  const words = useTablesText()
  const { common } = useText()
  const [days, setDays] = useState<Days>('days')
  const { report, book } = weekly
  const tables = useTables(weekly, days === 'days' ? report.range : (book.wholeRange ?? report.range))
  const options = (['days', 'all'] as const).map((value) => ({ value, words: words[value] }))
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <Segmented id='tables' options={options} value={days} onChange={setDays} />
      <Held tables={tables} />
      <Files tables={tables} />
      <View className='t-cap mt8'>{words.note}</View>
    </Sheet>
  )
}

/** What the files will hold. */
function Held({ tables: { range, sessionCount, people, isComplete } }: { readonly tables: Tables }) {
  const words = useTablesText()
  return (
    <>
      <View id='tables-range' className='t-title num mt12'>
        {words.dates(range.from, range.to)}
      </View>
      <View className='t-sub num'>{words.inRange(groupThousands(sessionCount), groupThousands(people))}</View>
      {isComplete ? null : <View className='t-cap'>{words.reading}</View>}
    </>
  )
}

function Files({ tables }: { readonly tables: Tables }) {
  const words = useTablesText()
  const { common } = useText()
  const { files } = useRuntime()
  const toast = useToast()
  const { range, make } = tables
  const nameOf = (table: string) => words.fileName(table, range.from, range.to)
  const save = async (name: string, content: string | Uint8Array) => {
    const saved = await files.save(name, content)
    if (saved.ok) toast.show({ words: words.saved })
    else if (saved.code !== 'cancelled') toast.show({ words: common.storageUnavailable })
  }
  const { sessions, weeks, firstOrders } = words.sheets
  return (
    <>
      <Cell
        id='tables-xlsx'
        icon='download'
        title={words.workbook}
        note={words.workbookNote}
        onTap={() => void save(`${nameOf(words.title)}.xlsx`, workbook(make()))}
      />
      {[sessions, weeks, firstOrders].map((sheet, place) => (
        <Cell
          key={sheet}
          id={`tables-csv-${place}`}
          icon='download'
          title={words.csv(sheet)}
          note={place === 0 ? words.csvNote : undefined}
          onTap={() => {
            const table = make()[place]
            if (table) void save(`${nameOf(sheet)}.csv`, csvText(table))
          }}
        />
      ))}
    </>
  )
}
