/** Runs gates one after the other, prints each with its time, and shows the output of those that fail. */
export const runGates = async (gates) => {
  const counts = { passed: 0, failed: 0 }
  for (const { name, check } of gates) {
    const startedAt = Date.now()
    const { isPassed, output, note } = await check()
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    console.log(`${isPassed ? '✓' : '✗'} ${name}${note ? ` (${note})` : ''} ${seconds} s`)
    if (!isPassed) console.log(output.trim())
    counts[isPassed ? 'passed' : 'failed'] += 1
  }
  return counts
}
