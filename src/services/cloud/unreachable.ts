import type { Unreachable } from './cloud'

export function unreachable(message: string): Unreachable {
  return { ok: false, code: 'unreachable', message, retry: true }
}
