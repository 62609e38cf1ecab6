/** What is dear to prepare, made when a size first asks for it. */
export function oncePerSize<T>(make: (size: number) => T): (size: number) => T {
  const made = new Map<number, { readonly value: T }>()
  return (size) => {
    const known = made.get(size) ?? { value: make(size) }
    made.set(size, known)
    return known.value
  }
}
