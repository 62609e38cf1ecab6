import { createPlatformClipboard } from '@/services/clipboard/platform-clipboard'
import { createPlatformClock } from '@/services/clock/platform-clock'
import { createPlatformCloud } from '@/services/cloud/platform-cloud'
import { createPlatformDevice } from '@/services/device/platform-device'
import { createPlatformFiles } from '@/services/files/platform-files'
import { createTaroNavigation } from '@/services/navigation/taro-navigation'
import { createPlatformNetwork } from '@/services/network/platform-network'
import { openPlatformRandom } from '@/services/random/platform-random'
import { openPlatformStorage } from '@/services/storage/platform-storage'
import { createPlatformWindow } from '@/services/window/platform-window'
import { createRuntime, type Runtime } from './runtime'

/** The tool on the platform it was built for. `firstTab`: where "back" leads when there is no page below. */
export async function openPlatformRuntime(firstTab: string): Promise<Runtime> {
  const [random, storage] = await Promise.all([openPlatformRandom(), openPlatformStorage()])
  return createRuntime({
    clipboard: createPlatformClipboard(),
    clock: createPlatformClock(),
    cloud: createPlatformCloud(),
    device: createPlatformDevice(),
    files: createPlatformFiles(),
    navigation: createTaroNavigation(firstTab),
    network: createPlatformNetwork(),
    random,
    storage,
    window: createPlatformWindow(),
  })
}
