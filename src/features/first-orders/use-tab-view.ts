import { useMemo, useState } from 'react'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { funnelOf, type Funnel, type Period, type Stage } from '@/domain/buyer/period'
import type { TrustSource } from '@/domain/records/buyer'
import { periodUntil, USUAL_PERIOD, type PeriodName } from './funnel/periods'
import type { Buyers } from '@/runtime/buyers/use-buyers'

/** What of the tab is looked at. */
export interface TabView {
  readonly periodName: PeriodName
  readonly period: Period
  /** Everybody whose first order fell in the period */
  readonly rows: readonly BuyerRow[]
  readonly funnel: Funnel
  readonly stage: Stage
  /** Everybody at the stage is listed instead of whom to greet today. */
  readonly isListing: boolean
  readonly source: TrustSource | undefined
  readonly setPeriodName: (name: PeriodName) => void
  readonly setSource: (source: TrustSource | undefined) => void
  readonly show: (stage: Stage) => void
  readonly listEverybody: () => void
}

export function useTabView({ book, today }: Buyers): TabView {
  const [periodName, setPeriodName] = useState<PeriodName>(USUAL_PERIOD)
  const [stage, setStage] = useState<Stage>('first')
  const [isListing, setIsListing] = useState(false)
  const [source, setSource] = useState<TrustSource>()
  const period = useMemo(() => periodUntil(today, periodName), [today, periodName])
  const rows = useMemo(() => book.within(period), [book, period])
  const funnel = useMemo(() => funnelOf(rows), [rows])
  const show = (next: Stage) => {
    setStage(next)
    setIsListing(next !== 'first')
  }
  const listEverybody = () => setIsListing(true)
  return { periodName, period, rows, funnel, stage, isListing, source, setPeriodName, setSource, show, listEverybody }
}
