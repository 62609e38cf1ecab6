import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { textsOf } from '@/locales/text-context'

/** Every text that takes no argument, with the path it stands at. */
function plainTexts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => plainTexts(inner, path ? `${path}.${key}` : key))
}

/** Every file of a language: what only a sub-package reads is not among `Texts`. */
function allTexts(language: string): readonly (readonly [path: string, text: string])[] {
  const folder = resolve('src/locales', language)
  return readdirSync(folder)
    .filter((name) => name !== 'texts.ts')
    .flatMap((name) => plainTexts(jest.requireActual(resolve(folder, name)), name))
}

const chinese = allTexts('zh-CN')
const english = allTexts('en')

/** Chinese counts with measure words; English says the bare figure. */
const isUnit = (path: string) => /units\.|Unit$/.test(path)

const empty = (texts: typeof chinese) => texts.filter(([path, text]) => text.trim() === '' && !isUnit(path))

test('no text is empty in either language', () => {
  expect(chinese.length).toBeGreaterThan(100)
  expect(empty(chinese)).toEqual([])
  expect(empty(english)).toEqual([])
})

test('nothing is left in Chinese in English, but the names of the languages', () => {
  const left = english.filter(
    ([path, text]) => /[\u4e00-\u9fff]/.test(text) && !path.toLowerCase().includes('language'),
  )
  expect(left).toEqual([])
})

test('Chinese has full-width punctuation after Chinese words, English has straight apostrophes and no full width', () => {
  expect(chinese.filter(([, text]) => /[\u4e00-\u9fff][,;:!?]/.test(text))).toEqual([])
  expect(english.filter(([, text]) => /[’‘，。；：！？（）]/.test(text))).toEqual([])
})

test('a term is explained in one sentence in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const)
    for (const [key, { means }] of Object.entries(textsOf(language).terms)) {
      expect([key, means.length > 0]).toEqual([key, true])
      expect([key, /[。.]$/.test(means)]).toEqual([key, true])
    }
})
