interface SentNode {
  readonly uid?: string
  readonly cn?: readonly SentNode[]
}

const CARD = 'session-card-'

/** The JSON sizes of the session cards in what one `setData` sent, in bytes. */
export const cardsSent = (text: string): readonly number[] => {
  const sizes: number[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ((value as SentNode).uid?.startsWith(CARD)) sizes.push(Buffer.byteLength(JSON.stringify(value)))
    else Object.values(value).forEach(visit)
  }
  visit(JSON.parse(text))
  return sizes
}
