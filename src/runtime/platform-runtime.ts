import { createPlatformClipboard } from '@/services/clipboard/platform-clipboard'
import { createPlatformClock } from '@/services/clock/platform-clock'
import { createPlatformCloud } from '@/services/cloud/platform-cloud'
import { createPlatformDevice } from '@/services/device/platform-device'
import { createPlatformFiles } from '@/services/files/platform-files'
import { createPlatformKeptFiles } from '@/services/files/platform-kept-files'
import { createPlatformMedia } from '@/services/media/platform-media'
import { createTaroNavigation } from '@/services/navigation/taro-navigation'
import { createPlatformNetwork } from '@/services/network/platform-network'
import { openPlatformRandom } from '@/services/random/platform-random'
import { createPlatformShare } from '@/services/share/platform-share'
import { openPlatformStorage } from '@/services/storage/platform-storage'
import { createPlatformWindow } from '@/services/window/platform-window'
import { createRuntime, type Runtime } from './runtime'
import type { Phone } from './services'

/** This phone. `firstTab`: where "back" leads when there is no page below. */
export function createPlatformPhone(firstTab: string): Phone {
  return {
    device: createPlatformDevice(),
    navigation: createTaroNavigation(firstTab),
    window: createPlatformWindow(),
  }
}

/** The tool on the platform it was built for. */
export async function openPlatformRuntime(phone: Phone): Promise<Runtime> {
  const [random, storage] = await Promise.all([openPlatformRandom(), openPlatformStorage()])
  return createRuntime({
    ...phone,
    clipboard: createPlatformClipboard(),
    clock: createPlatformClock(),
    cloud: createPlatformCloud(),
    files: createPlatformFiles(),
    keptFiles: createPlatformKeptFiles(storage),
    media: createPlatformMedia(),
    network: createPlatformNetwork(),
    random,
    share: createPlatformShare(),
    storage,
  })
}
