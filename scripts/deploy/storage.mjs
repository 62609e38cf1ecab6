import { setTimeout as pause } from 'node:timers/promises'

/** Read and written by the function alone: 仅管理端可读写. */
const FUNCTION_ONLY = 'ADMINONLY'
/** WeChat carries the change out by and by. */
const LOOKS = 10
const LOOK_PAUSE_MS = 3000

const BY_HAND =
  '云开发控制台 → 存储 → 权限设置 → 仅管理端可读写 · in the console of the cloud: storage → permissions → the function alone'

const tagOf = async (api, place) => (await api.tcbGetStorageACL(place)).aclTag

const close = async (api, place, wait) => {
  try {
    await api.tcbModifyStorageACL({ ...place, aclTag: FUNCTION_ONLY })
  } catch (error) {
    throw new Error(`the storage is open, and its permission was not changed (${error.message}): ${BY_HAND}`)
  }
  for (let look = 1; look < LOOKS && (await tagOf(api, place)) !== FUNCTION_ONLY; look += 1) await wait(LOOK_PAUSE_MS)
  return tagOf(api, place)
}

/**
 * Closes the cloud storage to all but the function, where it is not. Resolves with what is left to be done by hand, in
 * words, where the platform does not let the key ask; throws where the storage is known to stay open.
 * `api` and `environment` as for the database; `wait` takes milliseconds.
 */
export const prepareStorage = async ({ api, environment, log, wait = pause }) => {
  const [storage] = environment.storages ?? []
  if (storage === undefined) throw new Error(`the environment has no storage yet; open it first: ${BY_HAND}`)
  const place = { envId: environment.envId, bucket: storage.bucket, region: storage.region }
  let tag
  try {
    tag = await tagOf(api, place)
  } catch (error) {
    log(`不知道云存储的权限 · The permission of the storage is not known (${error.message})`)
    return [BY_HAND]
  }
  if (tag !== FUNCTION_ONLY) tag = await close(api, place, wait)
  if (tag !== FUNCTION_ONLY) throw new Error(`the permission of the storage is ${tag}; set it by hand: ${BY_HAND}`)
  log('存储 · storage: 仅管理端可读写')
  return []
}
