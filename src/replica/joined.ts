/** What several streams give, made one: the same object as long as each of its parts is the same. */
export class Joined<T> {
  private parts: readonly T[] = []
  private whole: T | undefined

  constructor(private readonly join: (parts: readonly T[]) => T) {}

  of(parts: readonly T[]): T {
    const isSame = parts.length === this.parts.length && parts.every((part, place) => part === this.parts[place])
    if (!isSame || this.whole === undefined) {
      this.parts = parts
      this.whole = parts.length === 1 && parts[0] !== undefined ? parts[0] : this.join(parts)
    }
    return this.whole
  }
}
