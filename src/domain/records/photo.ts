/**
 * A picture that belongs to a record: the screenshot of a session, the proof of a check. The record holds no bytes; the
 * file under `fileId` does, on the phone that took it and, in a cloud team, in the cloud.
 */
export interface Photo {
  readonly ownerKind: string
  readonly ownerId: string
  readonly fileId: string
  readonly sizeBytes: number
  /** SHA-256 of the file, base64url */
  readonly sha256: string
  /** Epoch milliseconds at which it was added */
  readonly at: number
  /** The member who added it. */
  readonly by: string
  readonly deletedAt?: number | null
}

/** Begins with its owner's id, which tells the stream of both. */
export function photoId(ownerId: string, fileId: string): string {
  return `${ownerId}.${fileId}`
}
