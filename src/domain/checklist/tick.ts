import type { Fields } from '../records/fields'
import type { CheckState } from '../records/checklist'
import type { Entry } from './day-sections'

/** One record to write. */
export interface CheckEdit {
  readonly kind: 'check'
  readonly id: string
  readonly fields: Fields
}

export interface Tick {
  readonly state: CheckState
  readonly byId: string
  /** Epoch milliseconds */
  readonly at: number
}

/** Sets what became of an entry. Who and when go with it, so that of two phones one whole tick is shown. */
export function tick({ checkId }: Pick<Entry, 'checkId'>, { state, byId, at }: Tick): CheckEdit {
  return { kind: 'check', id: checkId, fields: { state, byId, at } }
}
