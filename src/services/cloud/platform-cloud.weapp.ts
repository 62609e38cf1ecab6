import { CLIENT_VERSION } from '@/protocol/client-version'
import type { Cloud } from './cloud'
import { nullCloud } from './null-cloud'
import { CALL_TIMEOUT_MILLISECONDS, replyOf } from './reply-of'
import { unreachable } from './unreachable'

/** The one function that is the whole cloud. */
const FUNCTION_NAME = 'api'

/** WeChat's cloud, where the build names an environment; otherwise none. The caller's identity is WeChat's to give. */
export function createPlatformCloud(): Cloud {
  const env = process.env.DAYBREAK_CLOUD_ENV
  const { cloud } = wx
  if (!env || !cloud) return nullCloud
  cloud.init({ env, traceUser: false })
  return {
    isConfigured: true,
    call: (name, request) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(unreachable('no answer in time')), CALL_TIMEOUT_MILLISECONDS)
        cloud.callFunction({
          name: FUNCTION_NAME,
          data: { name, request, client: CLIENT_VERSION },
          success: ({ result }) => {
            clearTimeout(timer)
            resolve(replyOf(result))
          },
          fail: ({ errMsg }) => {
            clearTimeout(timer)
            resolve(unreachable(errMsg))
          },
        })
      }),
  }
}
