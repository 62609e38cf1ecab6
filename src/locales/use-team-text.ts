import { guess as guessEn } from './en/guess'
import { plan as planEn } from './en/plan'
import { team as teamEn } from './en/team'
import { textsOf, useText } from './text-context'
import type { Language, Texts } from './texts'
import { guess as guessZh } from './zh-CN/guess'
import { plan as planZh } from './zh-CN/plan'
import { team as teamZh } from './zh-CN/team'

/** The words of the pages about the team, beside everybody's. They are not among `Texts`: only sub-packages read them. */
export interface TeamTexts extends Texts {
  readonly guess: typeof guessZh
  readonly plan: typeof planZh
  readonly team: typeof teamZh
}

const TEXTS: Readonly<Record<Language, TeamTexts>> = {
  'zh-CN': { ...textsOf('zh-CN'), guess: guessZh, plan: planZh, team: teamZh },
  en: { ...textsOf('en'), guess: guessEn, plan: planEn, team: teamEn },
}

export function useTeamText(): TeamTexts {
  return TEXTS[useText().language]
}
