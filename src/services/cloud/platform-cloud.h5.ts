import { CLIENT_VERSION } from '@/protocol/client-version'
import { previewPerson } from '../preview/preview-address.h5'
import type { Cloud } from './cloud'
import { nullCloud } from './null-cloud'
import { CALL_TIMEOUT_MILLISECONDS, replyOf } from './reply-of'
import { unreachable } from './unreachable'

/** The local cloud that serves the page, called as the person in its path; a page served otherwise has none. */
export function createPlatformCloud(): Cloud {
  if (!previewPerson()) return nullCloud
  const address = new URL('./api', window.location.href).href
  return {
    isConfigured: true,
    async call(name, request) {
      const ending = new AbortController()
      const timer = window.setTimeout(() => ending.abort(), CALL_TIMEOUT_MILLISECONDS)
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name, request, client: CLIENT_VERSION }),
          signal: ending.signal,
        })
        return replyOf(await response.json())
      } catch (error) {
        return unreachable(error instanceof Error ? error.message : String(error))
      } finally {
        window.clearTimeout(timer)
      }
    },
  }
}
