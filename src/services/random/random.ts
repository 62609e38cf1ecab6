/** Unguessable bits from the platform. Gathered ahead of need, so that taking them never waits. */
export interface Random {
  /** base64url text of `bits` random bits (a multiple of 8, at most 256) */
  id(bits: number): string
}
