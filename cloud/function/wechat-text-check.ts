import type { Log } from '#cloud/api/scope'
import type { TextCheck, TextToCheck, TextVerdict } from '#cloud/api/text-check'

/** The part of `cloud.openapi` that is used here. */
export interface TextSecurity {
  msgSecCheck(request: {
    readonly openid: string
    readonly scene: number
    readonly version: 2
    readonly content: string
  }): Promise<unknown>
}

/** WeChat's numbers: 1 is what people say of themselves, 4 what they write for others. */
const SCENES: Readonly<Record<TextToCheck['scene'], number>> = { name: 1, post: 4 }
/** Of the 20 seconds of a call; a phone gives up after 15. */
const PATIENCE_MS = 3_000

/**
 * 内容安全, version 2: `security.msgSecCheck`. Only what WeChat calls risky is refused: "review" is meant for a person
 * who looks at it, and there is none. No answer in time, or an error, is `unknown`, and logged without the text.
 */
export function wechatTextCheck(security: TextSecurity, log: Log): TextCheck {
  return async ({ identity, text, scene }) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS)
    })
    const asked = security.msgSecCheck({ openid: identity, scene: SCENES[scene], version: 2, content: text })
    try {
      return verdictOf(await Promise.race([asked, late]))
    } catch (error) {
      log('a text was not judged', error)
      return 'unknown'
    } finally {
      clearTimeout(timer)
    }
  }
}

function verdictOf(answer: unknown): TextVerdict {
  const { result } = answer as { readonly result?: { readonly suggest?: unknown } }
  if (result?.suggest === undefined) return 'unknown'
  return result.suggest === 'risky' ? 'refused' : 'fine'
}
