import type { Device } from '@/services/device/device'
import type { Storage, StorageResult } from '@/services/storage/storage'
import { SAFEST_CHOICES, USUAL_SHARE_DAYS, type ShareChoices, type ShareDays } from '@/domain/share-card/share-choices'
import { createListeners } from './listeners'
import { StoredValue } from './stored-value'

/** What this person chose on this phone; never part of a team's data. */
export interface PreferenceValues {
  readonly language: 'system' | 'zh-CN' | 'en'
  readonly appearance: 'system' | 'light' | 'dark'
  readonly typeSize: 'standard' | 'large' | 'extraLarge'
  /** Which folds are open, by the fold's own name; absent = never touched. */
  readonly folds: Readonly<Record<string, boolean>>
  /** What the last card said, and for how long its link opened. */
  readonly sharing: ShareChoices & { readonly days: ShareDays }
}

export interface Preferences {
  /** The same object as long as nothing was changed. */
  readonly get: () => PreferenceValues
  /** Shown at once; the answer tells whether it will still hold after a restart. */
  set(changed: Partial<PreferenceValues>): Promise<StorageResult<void>>
  readonly subscribe: (listener: () => void) => () => void
}

/** What holds until somebody chooses, and until storage says what they chose. */
export const INITIAL_PREFERENCES: PreferenceValues = {
  language: 'system',
  appearance: 'system',
  typeSize: 'standard',
  folds: {},
  sharing: { ...SAFEST_CHOICES, days: USUAL_SHARE_DAYS },
}

/** The language that screens speak: the person's choice, or the phone's. */
export function languageOf({ language }: PreferenceValues, device: Device): 'zh-CN' | 'en' {
  return language === 'system' ? device.language() : language
}

/** Preferences that cannot be read fall back to the first ones: nobody is kept out of the team's data by a taste. */
export async function openPreferences(storage: Storage): Promise<Preferences> {
  const stored = new StoredValue<PreferenceValues>(storage, 'preferences')
  const loaded = await stored.load()
  const listeners = createListeners()
  let values = { ...INITIAL_PREFERENCES, ...(loaded.ok ? loaded.value.value : undefined) }
  return {
    get: () => values,
    set(changed) {
      values = { ...values, ...changed }
      listeners.notify()
      return stored.save(values)
    },
    subscribe: listeners.subscribe,
  }
}
