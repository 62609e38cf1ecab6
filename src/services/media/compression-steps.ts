export interface CompressionStep {
  /** px */
  readonly longestSide: number
  /** 0 to 100, as WeChat counts it */
  readonly quality: number
}

/** From the best to the smallest that figures on a screenshot can still be read in. */
export const COMPRESSION_STEPS: readonly CompressionStep[] = [
  { longestSide: 1280, quality: 80 },
  { longestSide: 1280, quality: 60 },
  { longestSide: 1080, quality: 50 },
  { longestSide: 800, quality: 40 },
]

/** How many bytes a base64 text stands for. */
export function bytesOfBase64(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return (text.length / 4) * 3 - padding
}
