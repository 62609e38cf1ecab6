import type { Clipboard } from '@/services/clipboard/clipboard'
import type { Clock } from '@/services/clock/clock'
import type { Cloud } from '@/services/cloud/cloud'
import type { Device } from '@/services/device/device'
import type { Files } from '@/services/files/files'
import type { KeptFiles } from '@/services/files/kept-files'
import type { Media } from '@/services/media/media'
import type { Navigation } from '@/services/navigation/navigation'
import type { Network } from '@/services/network/network'
import type { Random } from '@/services/random/random'
import type { Share } from '@/services/share/share'
import type { Storage } from '@/services/storage/storage'
import type { AppWindow } from '@/services/window/window'

/** What a page can ask before storage has answered. */
export type Phone = Pick<Services, 'device' | 'navigation' | 'window'>

/** Everything outside, one port each. */
export interface Services {
  readonly clipboard: Clipboard
  readonly clock: Clock
  readonly cloud: Cloud
  readonly device: Device
  readonly files: Files
  readonly keptFiles: KeptFiles
  readonly media: Media
  readonly navigation: Navigation
  readonly network: Network
  readonly random: Random
  readonly share: Share
  readonly storage: Storage
  readonly window: AppWindow
}
