const carrier = window as unknown as { daybreakResult?: unknown }

/**
 * Runs a text as the value of an expression, at once, in the sloppy mode of a script. `name` is what stack traces and
 * the developer tools call it.
 */
export const runScript = (expression: string, name: string): unknown => {
  const script = document.createElement('script')
  script.textContent = `window.daybreakResult = ${expression}\n//# sourceURL=${name}`
  document.head.append(script)
  script.remove()
  const result = carrier.daybreakResult
  delete carrier.daybreakResult
  return result
}
