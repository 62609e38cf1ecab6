import { View } from '@tarojs/components'
import { displayName, familyNameOf } from '@/domain/order-import/display-name'
import { plainCell } from '@/domain/order-import/plain-cell'
import { Banner } from '@/ui/banner'
import { Icon } from '@/ui/icon'
import { SectionHeading } from '@/ui/section-heading'
import { choiceWords, columnWords, isSensitive } from './column-words'
import { missingColumns } from './import-columns'
import type { ImportState } from './import-state'
import { useImportText } from './use-import-text'

const TAIL = 3
const LONG_NUMBER = /^\d{10,}$/
const TIME = /^\d{4}[-/](\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2})/

interface MappingCardProps {
  readonly state: ImportState
  readonly onOpen: (place: number) => void
}

/** Where every column of the file goes, with what stands in it; what tells who somebody is stays covered. */
export function MappingCard({ state, onOpen }: MappingCardProps) {
  const words = useImportText()
  const { source, mapping, kind } = state
  if (!source) return null
  const missing = missingColumns(kind, mapping)
  const names = missing.map((column) => (column === 'buyer' ? words.noBuyerColumn : choiceWords(kind, column, words)))
  const matched = mapping.filter((column) => column !== undefined && column !== 'address').length
  return (
    <>
      <SectionHeading title={words.columns} side={words.columnsSide(matched)} />
      {missing.length > 0 ? (
        <View id='import-missing'>
          <Banner icon='warning' tone='attend' title={words.missingColumns(names.join(', '))} />
        </View>
      ) : null}
      <View className='card import-columns'>
        {source.head.headers.map((header, place) => (
          <View
            key={place}
            id={`import-column-${place}`}
            className='import-column'
            hoverClass='pressed'
            ariaRole='button'
            onClick={() => onOpen(place)}
          >
            <View className='import-header'>{plainCell(header) || `${place + 1}`}</View>
            <Icon name='chevron-right' size={14} className='cell-chevron' />
            <View className={mapping[place] ? 'b grow' : 'grow t-3'}>{columnWords(kind, mapping[place], words)}</View>
            <Sample state={state} place={place} />
          </View>
        ))}
      </View>
      {kind === 'orders' ? <View className='t-cap center'>{words.privacy}</View> : null}
    </>
  )
}

function Sample({ state, place }: { readonly state: ImportState; readonly place: number }) {
  const words = useImportText()
  const column = state.mapping[place]
  if (isSensitive(column)) return <Covered words={words.sensitive} />
  if (column === undefined || column === 'address') return <Covered words={words.skipped} />
  const cell = state.source?.head.samples.map((row) => plainCell(row[place])).find((text) => text !== '') ?? ''
  const shown = column === 'recipient' ? displayName(familyNameOf(cell)) : shortened(cell)
  return <View className='import-sample num'>{shown}</View>
}

/** What of a column is not told here, because it is not kept. */
function Covered({ words }: { readonly words: string }) {
  return (
    <View className='import-sample t-better row g4'>
      <Icon name='lock' size={14} />
      {words}
    </View>
  )
}

/** A long number by its ends: 7302…118. A time without its year and seconds: 11-19 11:07. */
function shortened(cell: string): string {
  if (LONG_NUMBER.test(cell)) return `${cell.slice(0, TAIL + 1)}…${cell.slice(-TAIL)}`
  return TIME.exec(cell)?.[1] ?? cell
}
