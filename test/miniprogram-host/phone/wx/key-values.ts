import type { PhoneStorage } from '../phone-storage'
import { answering, Refusal } from './answering'

type Key = { key: string }

/** `setStorage` and its synchronous kin; the latter are in memory at once and on the phone a moment later. */
export const keyValues = (storage: PhoneStorage) => ({
  getStorageSync: (key: string) => storage.get('values', key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set('values', key, value),
  removeStorageSync: (key: string) => void storage.remove('values', [key]),
  clearStorageSync: () => void storage.remove('values', storage.keys('values')),
  getStorage: answering<Key>('getStorage', ({ key }) => {
    if (!storage.has('values', key)) throw new Refusal('data not found')
    return { data: storage.get('values', key) }
  }),
  setStorage: answering<Key & { data: unknown }>('setStorage', ({ key, data }) => storage.set('values', key, data)),
  removeStorage: answering<Key>('removeStorage', ({ key }) => storage.remove('values', [key])),
})
