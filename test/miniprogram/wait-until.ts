const PATIENCE_MILLISECONDS = 10_000

/** Waits for something to become true; says what was missed when it never does. */
export const waitUntil = async (isTrue: () => boolean, wanted: () => string): Promise<void> => {
  const givesUpAt = Date.now() + PATIENCE_MILLISECONDS
  while (!isTrue()) {
    if (Date.now() > givesUpAt) throw new Error(`Waited in vain for ${wanted()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
