import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { usePageScroll } from '@tarojs/taro'
import { rowOffsets, rowWindow } from './row-window'

/** Screens drawn above and below what is looked at. They also cover whatever the page shows before the list. */
const MARGIN_SCREENS = 2

export interface WindowedRow {
  readonly key: string
  /** px, the gap below it included; stands for the row until it was measured. */
  readonly estimatedHeight: number
}

export interface WindowedRowsProps<Row extends WindowedRow> {
  /** Its rows are `<id>-<key>`. */
  readonly id: string
  readonly rows: readonly Row[]
  /** px */
  readonly viewportHeight: number
  readonly renderRow: (row: Row) => ReactNode
  /** The heights of elements by their ids, in px, `undefined` where one is gone. Without it the estimates stand. */
  readonly measure?: (ids: readonly string[]) => Promise<readonly (number | undefined)[]>
}

/**
 * A list of any length of which only the rows near the eye are in the page; the rest are two empty heights. It goes by
 * rows and not by weeks, because the weeks of a large team are longer than the nodes that WeChat allows a page.
 */
export function WindowedRows<Row extends WindowedRow>(props: WindowedRowsProps<Row>) {
  const { id, rows, viewportHeight, renderRow, measure } = props
  const step = viewportHeight / 2
  const [scrolledSteps, setScrolledSteps] = useState(0)
  usePageScroll(({ scrollTop }) => setScrolledSteps(Math.max(0, Math.floor(scrollTop / step))))

  const { heights, note } = useMeasuredHeights()
  const offsets = useMemo(
    () => rowOffsets(rows.map((row) => heights.get(row.key) ?? row.estimatedHeight)),
    [rows, heights],
  )
  // What is surely seen comes first, since much else is drawn with it; the rest follows at once.
  const [isFirst, setIsFirst] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setIsFirst(false), 0)
    return () => clearTimeout(timer)
  }, [])
  const margin = isFirst ? 0 : MARGIN_SCREENS * viewportHeight
  const from = scrolledSteps * step - margin
  const until = isFirst ? from + step : from + step + viewportHeight + 2 * margin
  const { first, end, above, below } = rowWindow(offsets, from, until)
  const shown = useMemo(() => rows.slice(first, end), [rows, first, end])

  useEffect(() => {
    if (!measure) return undefined
    let isCurrent = true
    void measure(shown.map((row) => `${id}-${row.key}`)).then((measured) => {
      if (isCurrent) note(shown, measured)
    })
    return () => {
      isCurrent = false
    }
  }, [id, shown, measure, note])

  return (
    <View id={id} ariaRole='list'>
      <View style={{ height: `${above}px` }} />
      {shown.map((row) => (
        <View key={row.key} id={`${id}-${row.key}`} className='windowed-row' ariaRole='listitem'>
          {renderRow(row)}
        </View>
      ))}
      <View style={{ height: `${below}px` }} />
    </View>
  )
}

/** Keeps what rows were measured at, so that a row which leaves the page leaves its own height behind. */
function useMeasuredHeights() {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const note = useCallback((rows: readonly WindowedRow[], measured: readonly (number | undefined)[]) => {
    setHeights((known) => {
      const changed = rows.flatMap((row, index) => {
        const height = measured[index]
        return height === undefined || height === known.get(row.key) ? [] : [[row.key, height] as const]
      })
      return changed.length === 0 ? known : new Map([...known, ...changed])
    })
  }, [])
  return { heights, note }
}
