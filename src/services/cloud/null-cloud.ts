import type { Cloud } from './cloud'
import { unreachable } from './unreachable'

/** No cloud: the team lives on this phone alone. */
export const nullCloud: Cloud = {
  isConfigured: false,
  call: () => Promise.resolve(unreachable('no cloud is configured')),
}
