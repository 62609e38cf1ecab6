import type { PreferenceValues } from '@/runtime/preferences'
import type { FoldName } from './log-fields'
import type { LogForm } from './log-form'

const PREFIX = 'log.'

/** The folds of the log as this person left them. */
export function openFoldsOf({ folds }: Pick<PreferenceValues, 'folds'>): LogForm['openFolds'] {
  const own = Object.entries(folds).filter(([name]) => name.startsWith(PREFIX))
  return Object.fromEntries(own.map(([name, isOpen]) => [name.slice(PREFIX.length), isOpen]))
}

/** The folds to remember once one was opened or closed by hand. */
export function withFold(
  { folds }: Pick<PreferenceValues, 'folds'>,
  fold: FoldName,
  isOpen: boolean,
): Pick<PreferenceValues, 'folds'> {
  return { folds: { ...folds, [PREFIX + fold]: isOpen } }
}
