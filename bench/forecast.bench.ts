import path from 'node:path'
import { pastPredictions, wasInside, type PastPrediction } from '@/domain/forecast/predict-next'
import { seasonalNaive } from '@/domain/statistics/seasonal-naive'
import { cdnowPurchases, cdnowWeeks } from '../test/data/cdnow'
import { AIR_PASSENGERS, NILE } from '../test/domain/published-series'
import type { Family, Subject } from './subject'

interface Series {
  readonly key: string
  readonly label: string
  readonly values: readonly number[]
  readonly cycle: number
}

/** This list is fixed: ranges that do not hold on one of them are not tried on another. */
const SERIES: readonly Series[] = [
  {
    ...{ key: 'cdnow', label: 'CDNOW, weekly sales', cycle: 1 },
    values: cdnowWeeks(cdnowPurchases(path.resolve('test/data'))),
  },
  { key: 'air', label: 'AirPassengers', cycle: 12, values: AIR_PASSENGERS },
  { key: 'nile', label: 'Nile', cycle: 1, values: NILE },
]
const POOLED = { key: '', label: 'all three' }
const columns = [...SERIES.map(({ key, label }) => ({ key, label })), POOLED]
const MOST_INSIDE = 85
const MOST_OUTSIDE = 25

export const family: Family = {
  chapter: 10,
  title: 'Forecasts',
  sentence:
    'Every range of 80 % that would have been given, one step ahead, from what was known before it: how many values came to lie in ' +
    'theirs, and how far the middle of the range was from them. Bounds are stated for all three series together.',
  measure: ({ isJitless }) => Promise.resolve(isJitless ? [] : [inside(), outside(), errors()]),
}

const past = SERIES.map(({ values, cycle }) => pastPredictions(values, cycle))
const all = [...past, past.flat()]

function inside(): Subject {
  return coverage({ name: 'forecast.inside', label: 'Values inside their range', most: MOST_INSIDE }, shareInside)
}

function outside(): Subject {
  const coverageOf = { name: 'forecast.outside', label: 'Values outside their range', most: MOST_OUTSIDE }
  return coverage(coverageOf, (of) => 100 - shareInside(of))
}

interface Coverage {
  readonly name: string
  readonly label: string
  /** Of all three series together, per cent */
  readonly most: number
}

function coverage({ name, label, most }: Coverage, share: (of: readonly PastPrediction[]) => number): Subject {
  return {
    ...{ name, label, unit: 'percent', columns, peers: [] },
    ours: { key: '', label: 'ours', values: all.map(share) },
    allowed: { label: `${most} %, of all three`, values: [...SERIES.map(() => 100), most] },
  }
}

/** The middle of our range is the seasonal naive's, so that the two say the same; a method that is worse would show here. */
function errors(): Subject {
  const naive = SERIES.map(({ values, cycle }, place) =>
    (past[place] ?? []).map(({ at, actual }) => missOf(actual, seasonalNaive(values.slice(0, at), cycle, 1)[0] ?? NaN)),
  )
  return {
    ...{ name: 'forecast.error', label: 'Mean error, of the value that came', unit: 'percent', columns },
    ours: { key: 'ours', label: 'ours', values: all.map((of) => mean(of.map(missOfRange))) },
    peers: [
      {
        ...{ key: 'naive', label: 'seasonal naive', values: [...naive, naive.flat()].map(mean) },
        ratio: { key: 'overNaive', of: 'over', bound: 1.001 },
      },
    ],
  }
}

const shareInside = (of: readonly PastPrediction[]) => (100 * of.filter(wasInside).length) / of.length
const missOf = (actual: number, told: number) => (100 * Math.abs(actual - told)) / actual
const missOfRange = ({ actual, range }: PastPrediction) => missOf(actual, range.middle)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
