import type { SessionRecord } from '../baseline/usual-index'
import { divide } from '../metrics/divide'
import type { Fen } from '../money/parse-yuan'
import type { Settings } from '../records/team'
import type { KeptRange } from './kept-range'

/** 投流 of some days. Sums are over the sessions that know both sides; `undefined` is unknown. */
export interface AdsReport {
  readonly spendFen: Fen
  readonly budgetFen: Fen | undefined
  /** 消耗率: spend ÷ budget, 0–1 and above */
  readonly deliveryRate: number | undefined
  /** 跑不出去: less was spent of the budget than the team's own line says. */
  readonly isStuck: boolean
  /** 投流成交 ÷ 消耗 */
  readonly roi: number | undefined
  /** The same of what is kept once refunds settle, taking what ads sold to come back like everything else of these days. */
  readonly keptRoi: number | undefined
  /** 目标 ROI, each session's by what it spent */
  readonly targetRoi: number | undefined
  /** Of the viewers, those not brought by ads, 0–1 */
  readonly naturalShare: number | undefined
}

const PRESET_LINE_PERCENT = 50

/** Below which 消耗率 ads are said not to run, per cent; 50 where the team never said. */
export function deliveryLineOf(settings: Pick<Settings, 'deliveryLinePercent'> | undefined): number {
  return settings?.deliveryLinePercent ?? PRESET_LINE_PERCENT
}

/** Nothing where no session spent anything on ads. `linePercent` of {@link deliveryLineOf}. */
export function adsReport({ sessions, expected }: KeptRange, linePercent: number): AdsReport | undefined {
  const spent = sessions.filter(({ adSpendFen, adBudgetFen }) => adSpendFen || adBudgetFen)
  if (spent.length === 0) return undefined
  const ratio = (over: Figure, under: Figure) => ratioOf(spent, over, under)
  const deliveryRate = ratio(spendOf, ({ adBudgetFen }) => adBudgetFen)
  const roi = ratio(({ adGmvFen }) => adGmvFen, spendOf)
  const target = ratio(
    (session) => weighed(session),
    (session) => (weighed(session) === undefined ? null : spendOf(session)),
  )
  return {
    spendFen: sum(spent, spendOf),
    budgetFen: sum(spent, ({ adBudgetFen }) => adBudgetFen) || undefined,
    ...{ deliveryRate, roi },
    isStuck: deliveryRate !== undefined && deliveryRate * 100 < linePercent,
    keptRoi: roi === undefined || !expected.ok ? undefined : (roi * expected.keptOf100) / 100,
    targetRoi: target === undefined ? undefined : target / 100,
    naturalShare: ratioOf(
      sessions,
      ({ naturalViewers }) => naturalViewers,
      ({ viewers }) => viewers,
    ),
  }
}

type Figure = (session: SessionRecord) => number | null | undefined

const spendOf: Figure = ({ adSpendFen }) => adSpendFen

function weighed({ targetRoiHundredths, adSpendFen }: SessionRecord): number | undefined {
  return targetRoiHundredths && adSpendFen ? targetRoiHundredths * adSpendFen : undefined
}

function ratioOf(sessions: readonly SessionRecord[], over: Figure, under: Figure): number | undefined {
  const known = sessions.filter((session) => typeof over(session) === 'number' && !!under(session))
  return known.length === 0 ? undefined : divide(sum(known, over), sum(known, under))
}

function sum(sessions: readonly SessionRecord[], figure: Figure): number {
  return sessions.reduce((total, session) => total + (figure(session) ?? 0), 0)
}
