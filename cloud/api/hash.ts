import { createHash } from 'node:crypto'

/** SHA-256 as base64url, 43 characters. `purpose` keeps equal texts of different uses apart. */
export function hashOf(purpose: 'batch' | 'code' | 'person' | 'team' | 'member' | 'share', text: string): string {
  return createHash('sha256').update(`${purpose}:${text}`).digest('base64url')
}
