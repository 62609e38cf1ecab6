export const JOIN_CODE_LENGTH = 6

/** A code as it was given out, however it was typed or pasted: capitals, without spaces or dashes, six at most. */
export function normaliseJoinCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, JOIN_CODE_LENGTH)
}
