import type { Day } from '../calendar/day'
import type { ScoreReading, ScoreType } from '../records/score'
import type { RecordOf } from '../records/record'

/** 安全信用分 begin at this many points. */
export const FULL_SCORE_TENTHS = 1_000

/** Derived, so that two phones which read one score on one day meet in one record. */
export function scoreReadingId({ accountId, scoreType, asOf }: Omit<ScoreReading, 'pointsTenths'>): string {
  return `${accountId}~${scoreType}~${asOf}`
}

/** The latest reading of an account's score; one that was cleared again is none. */
export function latestScore(
  readings: Iterable<RecordOf<'scoreReading'>>,
  { accountId, scoreType }: { readonly accountId: string; readonly scoreType: ScoreType },
): (ScoreReading & { readonly pointsTenths: number; readonly asOf: Day }) | undefined {
  let latest: (ScoreReading & { readonly pointsTenths: number }) | undefined
  for (const reading of readings) {
    if (reading.accountId !== accountId || reading.scoreType !== scoreType) continue
    const { pointsTenths } = reading
    if (pointsTenths === null || pointsTenths === undefined) continue
    if (!latest || reading.asOf > latest.asOf) latest = { ...reading, pointsTenths }
  }
  return latest
}

/** Points as people write them: 98, 97.5, 0.5. */
export function pointsText(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`
}

export type ParsedPoints =
  | { readonly ok: true; readonly tenths: number }
  | { readonly ok: false; readonly reason: 'empty' | 'not_points' | 'too_many' }

/** Points as typed, with one decimal at most; `maxTenths` is the highest that can be. Full-width digits are read too. */
export function parsePoints(text: string, maxTenths: number): ParsedPoints {
  const plain = text
    .trim()
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/分$/, '')
  if (plain === '') return { ok: false, reason: 'empty' }
  const match = /^(\d{1,4})(?:\.(\d)0*)?$/.exec(plain)
  if (!match) return { ok: false, reason: 'not_points' }
  const tenths = Number(match[1]) * 10 + Number(match[2] ?? 0)
  return tenths > maxTenths ? { ok: false, reason: 'too_many' } : { ok: true, tenths }
}
