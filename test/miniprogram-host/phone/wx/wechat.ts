import type { PageStack } from '../page-stack'
import type { PhoneSettings } from '../settings'
import type { PhoneStorage } from '../phone-storage'
import { cloud } from './cloud'
import { showFilesOf, type FileContent } from './file-content'
import { fileSystem, USER_DATA_PATH } from './file-system'
import { filesOfAPerson } from './files-of-a-person'
import { keyValues } from './key-values'
import { pictures } from './pictures'
import { screen, type WxCall } from './screen'
import { selectorQuery } from './selector-query'
import { system } from './system'

interface Surroundings {
  readonly storage: PhoneStorage
  readonly settings: PhoneSettings
  readonly calls: WxCall[]
  readonly stack: PageStack
  readonly launch: () => object
}

/** `wx`, as far as the package asks for it. */
export const wechat = ({ storage, settings, calls, stack, launch }: Surroundings): Record<string, unknown> => {
  const chosen = new Map<string, FileContent>()
  const contentOf = (path: string) => chosen.get(path) ?? (storage.get('files', path) as FileContent | undefined)
  showFilesOf(contentOf)
  const files = fileSystem(storage, chosen)
  const front = () => (stack.front ? { page: stack.front.page, viewport: stack.front.element } : undefined)
  const silent = () => undefined
  return {
    env: { USER_DATA_PATH },
    getFileSystemManager: () => files,
    ...(settings.hasCloud && { cloud: cloud() }),
    ...keyValues(storage),
    ...system(settings),
    ...screen(calls, front),
    ...filesOfAPerson(chosen, (path) => contentOf(path) ?? ''),
    ...pictures(calls),
    ...stack.calls(),
    createSelectorQuery: selectorQuery(front),
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    // Told by the app's own life cycle, which Taro listens to.
    ...{ onAppShow: silent, offAppShow: silent, onAppHide: silent, offAppHide: silent },
    ...{ onError: silent, offError: silent, onUnhandledRejection: silent, offUnhandledRejection: silent },
    ...{ onPageNotFound: silent, offPageNotFound: silent },
  }
}
