import * as cloud from 'wx-server-sdk'
import { handle } from '#cloud/api/handle'
import { NODE_CLOCK, NODE_RANDOM } from '#cloud/api/node-platform'
import { CloudbaseFiles, type CloudStorage } from '#cloud/files/cloudbase'
import type { CloudDatabase } from '#cloud/store/cloud-database'
import { CloudbaseStore } from '#cloud/store/cloudbase'
import { callerOf } from './caller'
import { wechatTextCheck, type TextSecurity } from './wechat-text-check'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
const store = new CloudbaseStore(cloud.database({ throwOnNotFound: false } as object) as unknown as CloudDatabase)
const files = new CloudbaseFiles(cloud as unknown as CloudStorage)
const { openapi } = cloud as unknown as { readonly openapi: { readonly security: TextSecurity } }
const textCheck = wechatTextCheck(openapi.security, log)

/** What WeChat calls: `event` is `{name, request}` and not trusted. Never throws. */
export function main(event: unknown) {
  // Read before anything waits: the SDK keeps the caller in the environment of the process, one call at a time.
  const identity = callerOf(cloud.getWXContext())
  return handle(event, { identity, store, files, clock: NODE_CLOCK, random: NODE_RANDOM, textCheck, log })
}

function log(message: string, error: unknown): void {
  process.stderr.write(`${message}: ${String(error)}\n`)
}
