import * as cloud from 'wx-server-sdk'
import type { CloudDatabase } from '#cloud/store/cloud-database'
import schema from '#cloud/store/cloudbase-schema.json'
import { CloudbaseStore } from '#cloud/store/cloudbase'
import { startEndpoint, type CloudbaseEndpoint } from '../cloudbase-endpoint/endpoint'
import { functionEnvironment } from '../cloudbase-endpoint/function-environment'
import type { StoreFixture } from './store-contract'

export interface CloudbaseFixture extends StoreFixture {
  readonly endpoint: CloudbaseEndpoint
  open(): CloudbaseStore
}

/**
 * Stores over the real SDK and an endpoint of their own, deployed to or bare. The SDK reads the environment at each
 * request.
 */
export async function cloudbaseFixture(isDeployed = true): Promise<CloudbaseFixture> {
  const endpoint = await startEndpoint()
  if (isDeployed) for (const name of schema.collections) endpoint.database.addCollection(name)
  const before = { ...process.env }
  Object.assign(process.env, functionEnvironment(endpoint.url))
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  return {
    endpoint,
    open: () => new CloudbaseStore(cloud.database({ throwOnNotFound: false } as object) as unknown as CloudDatabase),
    dispose: async () => {
      await endpoint.close()
      process.env = before
    },
  }
}
