/** Puts a part of WeChat's API in place of the whole for one test. */
export function stubWx(part: Partial<Wx>): void {
  Object.assign(globalThis, { wx: part })
}
