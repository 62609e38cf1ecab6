import type { Storage } from '../storage/storage'
import type { KeptFiles } from './kept-files'

const FOLDER = 'kept/'
const PNG_START = 'iVBORw0KGgo'

/** Files as base64 in a storage of texts, for the browser and for tests; an address holds the picture itself. */
export function createKeptTexts(storage: Storage): KeptFiles {
  return {
    read: (key) => storage.read(FOLDER + key),
    write: (key, text) => storage.write(FOLDER + key, text),
    remove: (key) => storage.remove(FOLDER + key),
    removeAll: (prefix) => storage.removeAll(FOLDER + prefix),
    async list(prefix) {
      const listed = await storage.list(FOLDER + prefix)
      return listed.ok ? { ok: true, value: listed.value.map((key) => key.slice(FOLDER.length)) } : listed
    },
    async address(key) {
      const found = await storage.read(FOLDER + key)
      if (!found.ok || found.value === undefined) return undefined
      const type = found.value.startsWith(PNG_START) ? 'image/png' : 'image/jpeg'
      return `data:${type};base64,${found.value}`
    },
  }
}
