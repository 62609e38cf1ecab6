import type { ErrorCode } from '@/protocol/envelope'

/** `unknown`: whoever judges did not answer. */
export type TextVerdict = 'fine' | 'refused' | 'unknown'

/** Text that others than its author are going to read. */
export interface TextToCheck {
  /** Whom the platform holds to be its author. */
  readonly identity: string
  readonly text: string
  /** WeChat weighs a name otherwise than what somebody writes for others to read. */
  readonly scene: 'name' | 'post'
}

/** Judges text by the platform's rules for what people may show each other. Never rejects. */
export type TextCheck = (asked: TextToCheck) => Promise<TextVerdict>

/** Where nobody but the people at one machine reads it. */
export const NO_TEXT_CHECK: TextCheck = () => Promise.resolve('fine')

/** Who typed the names, and who judges them. */
interface Judged {
  readonly identity: string
  readonly textCheck: TextCheck
}

/**
 * Names of a team and of people, as they were typed. Where nobody judges they pass: they are read by those alone whom
 * an owner let in, and a team must not wait for WeChat to begin.
 */
export async function refusedName(
  names: readonly string[],
  { identity, textCheck }: Judged,
): Promise<ErrorCode | undefined> {
  const verdict = await textCheck({ identity, text: names.join('\n'), scene: 'name' })
  return verdict === 'refused' ? 'text_refused' : undefined
}
