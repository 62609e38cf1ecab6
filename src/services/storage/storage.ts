/** `full`: no room for this write. `unavailable`: storage did not answer; nothing is known of what it holds. */
export type StorageFailure = { readonly ok: false; readonly code: 'full' | 'unavailable'; readonly message: string }
export type StorageResult<T> = { readonly ok: true; readonly value: T } | StorageFailure

/**
 * Texts under keys such as `teams/ab12/outbox/000001`; `/` makes folders.
 * A write that answered ok survives a kill. One that was cut short may leave a truncated text: readers check.
 * "Not there" (`value: undefined`) differs from "unavailable", and a failed read never means deletion.
 */
export interface Storage {
  read(key: string): Promise<StorageResult<string | undefined>>
  write(key: string, text: string): Promise<StorageResult<void>>
  remove(key: string): Promise<StorageResult<void>>
  /** Keys under a folder prefix ending in `/`, sorted, of any depth. */
  list(prefix: string): Promise<StorageResult<readonly string[]>>
  removeAll(prefix: string): Promise<StorageResult<void>>
}
