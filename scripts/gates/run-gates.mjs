const AT_ONCE = 2

/** Runs gates two at a time, prints each with its time as it ends, and shows the output of those that fail. */
export const runGates = async (gates) => {
  const counts = { passed: 0, failed: 0 }
  const waiting = [...gates]
  const runRest = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const startedAt = Date.now()
      const { isPassed, output, note } = await gate.check()
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      console.log(`${isPassed ? '✓' : '✗'} ${gate.name}${note ? ` (${note})` : ''} ${seconds} s`)
      if (!isPassed) console.log(output.trim())
      counts[isPassed ? 'passed' : 'failed'] += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, runRest))
  return counts
}
