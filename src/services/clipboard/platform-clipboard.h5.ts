import type { Clipboard } from './clipboard'

export function createPlatformClipboard(): Clipboard {
  return {
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  }
}
