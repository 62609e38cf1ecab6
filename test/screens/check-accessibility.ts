import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type axe from 'axe-core'

type WithAxe = { readonly axe?: typeof axe }

const SCRIPT = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js')

/** What does not apply here; see docs/decisions/0012. */
const RULES_LEFT_OUT = [
  'color-contrast',
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'meta-viewport',
  'scrollable-region-focusable',
] as const

/** What axe-core finds serious or critical on a page of the preview, each in words. */
export const accessibilityProblems = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: SCRIPT })
  return page.evaluate(async (left) => {
    const { axe } = window as unknown as WithAxe
    if (!axe) throw new Error('axe-core did not load.')
    const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]))
    const { violations } = await axe.run(document, {
      rules,
      resultTypes: ['violations'],
      elementRef: false,
      preload: false,
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`))
  }, RULES_LEFT_OUT)
}
