/** JavaScript itself, and what WeChat adds to it. `Intl` is left out: on the phone it is not dependable. */
const KNOWN = new Set(
  [
    'Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp JSON Math Reflect Proxy',
    'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError',
    'Map Set WeakMap WeakSet ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array',
    'Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array',
    'parseFloat parseInt isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
    'Infinity NaN undefined eval setTimeout clearTimeout setInterval clearInterval console',
  ].flatMap((names) => names.split(' ')),
)

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

/** Every name that this browser would answer to and a mini program's JavaScript does not know. */
export const hiddenNames = (): readonly string[] => {
  const names = new Set(['globalThis', 'self', 'global'])
  for (let from: object | null = window; from; from = Object.getPrototypeOf(from) as object | null) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name)
  }
  return [...names].filter((name) => isIdentifier(name) && !KNOWN.has(name))
}

/** What stands for the global object in a mini program: the language, and nothing of the browser. */
export const bareGlobal = (): Record<string, unknown> => {
  const all = globalThis as unknown as Record<string, unknown>
  return Object.fromEntries([...KNOWN].filter((name) => name !== 'undefined').map((name) => [name, all[name]]))
}
