import { log as logEn } from './en/log'
import { refunds as refundsEn } from './en/refunds'
import { textsOf, useText } from './text-context'
import type { Language, Texts } from './texts'
import { log as logZh } from './zh-CN/log'
import { refunds as refundsZh } from './zh-CN/refunds'

/** The words of the forms of a session, beside everybody's. They are not among `Texts`: only a sub-package reads them. */
export interface FormTexts extends Texts {
  readonly log: typeof logZh
  readonly refunds: typeof refundsZh
}

const TEXTS: Readonly<Record<Language, FormTexts>> = {
  'zh-CN': { ...textsOf('zh-CN'), log: logZh, refunds: refundsZh },
  en: { ...textsOf('en'), log: logEn, refunds: refundsEn },
}

export function useFormText(): FormTexts {
  return TEXTS[useText().language]
}
