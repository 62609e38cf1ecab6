/**
 * A text that shows when it was cut short: a first line with its mark and length, the body, an end mark.
 * Storage may keep part of a write that a kill interrupted; a frame that does not close is not there.
 */
export function framed(mark: string, body: string): string {
  return `${mark} ${body.length}\n${body}\n${endOf(mark)}`
}

/** The body of a framed text, or nothing where the frame is of another mark or does not close. */
export function unframed(mark: string, text: string): string | undefined {
  const lineEnd = text.indexOf('\n')
  if (lineEnd < 0 || !text.startsWith(`${mark} `)) return undefined
  const length = Number(text.slice(mark.length + 1, lineEnd))
  const end = `\n${endOf(mark)}`
  const isWhole =
    Number.isSafeInteger(length) && text.length === lineEnd + 1 + length + end.length && text.endsWith(end)
  return isWhole ? text.slice(lineEnd + 1, lineEnd + 1 + length) : undefined
}

function endOf(mark: string): string {
  return `end ${mark}`
}
