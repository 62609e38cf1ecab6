import { instantOf } from '@/domain/calendar/instant'
import type { RecordOf } from '@/domain/records/record'
import { emptyValues, type LogValues } from '@/features/log/log-values'

export const SATURDAY = '2026-11-21'
export const SATURDAY_20 = instantOf(SATURDAY, 20 * 60)
/** 23:32 on the evening of the show. */
export const THAT_NIGHT = instantOf(SATURDAY, 23 * 60 + 32)

export const spellStay = (seconds: number): string => `${Math.floor(seconds / 60)}分${seconds % 60}秒`

/** A form on which everything required is filled in. */
export const aForm = (overrides: Partial<LogValues> = {}): LogValues => ({
  ...emptyValues({ accountId: 'main', anchorIds: ['su'], startAt: SATURDAY_20, slotId: 'saturday' }),
  viewers: '11,240',
  views: '15,320',
  gmvFen: '186,300',
  ...overrides,
})

export const aSession = (overrides: Partial<RecordOf<'session'>> = {}): RecordOf<'session'> => ({
  id: 'stored',
  accountId: 'main',
  anchorIds: ['su'],
  startAt: SATURDAY_20,
  gmvFen: 18_630_000,
  viewers: 11_240,
  ...overrides,
})
