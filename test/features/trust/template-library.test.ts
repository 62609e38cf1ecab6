import { findFieldsProblem } from '@/protocol/change-schema'
import { addChecklist } from '@/domain/checklist/change-checklist'
import { HOST } from '@/domain/checklist/assignee'
import { RULES, type Rule } from '@/features/trust/library/rules'
import type { Template } from '@/features/trust/library/template'
import type { Words } from '@/features/trust/library/words'
import { TEMPLATE_COUNTS } from '@/features/trust/library/template-counts'
import { listFromTemplate, ruleOfItem, TEMPLATES } from '@/features/trust/library/template-library'

const HAN = /[\u4e00-\u9fff]/
const of = (audience: Template['audience']) => TEMPLATES.filter((template) => template.audience === audience)
const items = TEMPLATES.flatMap((template) => template.items.map((item) => ({ template: template.id, ...item })))
const words = [
  ...TEMPLATES.flatMap(({ id, name, why }) => [
    { of: `${id} name`, said: name },
    { of: `${id} why`, said: why },
  ]),
  ...items.flatMap(({ template, id, title, hint }) => [
    { of: `${template}.${id}`, said: title },
    { of: `${template}.${id} hint`, said: hint },
  ]),
  ...Object.entries<Rule>(RULES).flatMap(([id, { official, plain }]) => [
    { of: `rule ${id}`, said: official },
    { of: `rule ${id} plain`, said: plain },
  ]),
]
const repeated = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place)

describe('the template library', () => {
  it('has 18 lists for merchants and 12 for influencers', () => {
    expect([of('merchant').length, of('influencer').length]).toEqual([18, 12])
    expect(TEMPLATE_COUNTS).toEqual({ merchant: 18, influencer: 12 })
  })

  it('serves every purpose for both, and every hour of a day with a show', () => {
    const purposes = ['normal', 'companionship', 'personal', 'firstOrders', 'privateDomain', 'review', 'weekly'].sort()
    for (const audience of ['merchant', 'influencer'] as const) {
      expect([...new Set(of(audience).map(({ group }) => group))].sort()).toEqual(purposes)
      const moments = of(audience).map(({ moment }) => moment)
      expect([...new Set(moments)].sort()).toEqual(['after', 'before', 'day', 'during', 'week'])
    }
  })

  it('has a name of its own for every list and every item of a list', () => {
    expect(repeated(TEMPLATES.map(({ id }) => id))).toEqual([])
    expect(repeated(items.map(({ template, id }) => `${template}.${id}`))).toEqual([])
    for (const { audience } of TEMPLATES.slice(0, 1))
      expect(repeated(of(audience).map(({ why }) => why[0]))).toEqual([])
  })

  it('repeats no item within an audience but the short reminders that belong to more than one hour', () => {
    for (const audience of ['merchant', 'influencer'] as const) {
      const hints = of(audience).flatMap((template) => template.items.map(({ hint }) => hint[0]))
      expect(repeated(hints)).toEqual([])
    }
  })

  it('has at least four items a list, each one short enough to be done', () => {
    for (const template of TEMPLATES) {
      expect(template.items.length).toBeGreaterThanOrEqual(4)
      for (const { title } of template.items) {
        expect(title[0].length).toBeLessThanOrEqual(20)
        expect(title[1].length).toBeLessThanOrEqual(60)
      }
    }
  })

  it.each(words)('says $of in Chinese and in English', ({ said }: { said: Words }) => {
    const [zhCN, en] = said
    expect(zhCN).toMatch(HAN)
    expect(zhCN).toBe(zhCN.trim())
    expect(zhCN).not.toMatch(/[“”,;!?]/)
    expect(en).toMatch(/^[“A-Z0-9]/)
    expect(en).toBe(en.trim())
    expect(en).not.toMatch(/[’‘，。；：！？（）「」]/)
  })

  it('says of every rule what it calls itself, and when it was last checked', () => {
    for (const { checkedOn, official } of Object.values<Rule>(RULES)) {
      expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/)
      expect(official[0].length).toBeGreaterThan(4)
    }
    const used = new Set(items.flatMap(({ rule }) => (rule ? [rule] : [])))
    expect([...used].sort()).toEqual(Object.keys(RULES).sort())
  })

  it('asks for a quota in lists of the week only, and for weekdays in lists of the day only', () => {
    for (const { moment, items: own } of TEMPLATES) {
      for (const { timesPerWeek, weekdays } of own) {
        expect(timesPerWeek === undefined || moment === 'week').toBe(true)
        expect(weekdays === undefined || moment === 'day').toBe(true)
      }
    }
  })
})

describe('a copy of a template', () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))('of %s can be stored', (_, template) => {
    for (const language of ['zh-CN', 'en'] as const) {
      let count = 0
      const newId = () => `id-${(count += 1)}`
      const edits = addChecklist(listFromTemplate(template, language), new Map(), { today: '2026-11-21', newId })
      expect(edits).toHaveLength(1 + template.items.length)
      expect(edits.map(({ kind, fields }) => findFieldsProblem(kind, fields))).toEqual(edits.map(() => undefined))
    }
  })

  it('knows its template, and finds the rule that an item keeps to', () => {
    const template = TEMPLATES[0]
    if (!template) throw new Error('no template')
    const copy = listFromTemplate(template, 'en')
    expect(copy).toMatchObject({ templateId: 'm-normal-words', templateVersion: 1, name: 'Normal broadcasting' })
    expect(copy.items[0]).toMatchObject({ templateItemId: 'withheld', assigneeId: HOST })
    expect(copy.items[0]).not.toHaveProperty('rule')
    expect(ruleOfItem('m-normal-words', 'withheld')).toBe(RULES.withheld)
    expect(ruleOfItem('m-normal-words', 'gone')).toBeUndefined()
    expect(ruleOfItem(undefined, undefined)).toBeUndefined()
  })
})
