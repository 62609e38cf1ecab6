import type { ItemSetting, ListSetting } from '@/domain/checklist/change-checklist'
import { HOST } from '@/domain/checklist/assignee'
import type { Language } from '@/locales/texts'
import { INFLUENCER_NORMAL } from './influencer-normal'
import { INFLUENCER_ROUTINE } from './influencer-routine'
import { INFLUENCER_TRUST } from './influencer-trust'
import { MERCHANT_COMPANIONSHIP } from './merchant-companionship'
import { MERCHANT_GROWTH } from './merchant-growth'
import { MERCHANT_NORMAL } from './merchant-normal'
import { MERCHANT_ON_AIR } from './merchant-on-air'
import { MERCHANT_ROUTINE } from './merchant-routine'
import { RULES, type Rule } from './rules'
import type { Template, TemplateItem } from './template'
import type { Words } from './words'

/** Every list that teams can copy. */
export const TEMPLATES: readonly Template[] = [
  ...MERCHANT_NORMAL,
  ...MERCHANT_ON_AIR,
  ...MERCHANT_COMPANIONSHIP,
  ...MERCHANT_GROWTH,
  ...MERCHANT_ROUTINE,
  ...INFLUENCER_NORMAL,
  ...INFLUENCER_TRUST,
  ...INFLUENCER_ROUTINE,
]

export function wordsIn(language: Language, [zhCN, en]: Words): string {
  return language === 'en' ? en : zhCN
}

/** A template as a list of the team's, in one language. */
export function listFromTemplate({ id, version, moment, name, items }: Template, language: Language): ListSetting {
  const isOfShow = moment === 'before' || moment === 'during' || moment === 'after'
  const setting = (one: TemplateItem): ItemSetting => {
    const { id: templateItemId, title, hint, rule: _rule, isForAnyone, ...rest } = one
    const words = { title: wordsIn(language, title), hint: wordsIn(language, hint) }
    return { ...words, ...rest, templateItemId, ...(isOfShow && !isForAnyone && { assigneeId: HOST }) }
  }
  return {
    name: wordsIn(language, name),
    moment,
    templateId: id,
    templateVersion: version,
    items: items.map(setting),
  }
}

/** The rule that an item of the team's keeps to, where it was copied from a template that names one. */
export function ruleOfItem(
  templateId: string | null | undefined,
  templateItemId: string | null | undefined,
): Rule | undefined {
  const template = TEMPLATES.find(({ id }) => id === templateId)
  const rule = template?.items.find(({ id }) => id === templateItemId)?.rule
  return rule && RULES[rule]
}
