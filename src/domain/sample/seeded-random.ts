export type Random01 = () => number

/** Numbers in [0, 1) that are the same on every phone for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random01 {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
