import path from 'node:path'
import type { Page } from 'playwright-core'
import type { CheckName, SCREEN_CHECKS } from './checks/main'

type WithChecks = { readonly SCREEN_CHECKS?: typeof SCREEN_CHECKS }

const SCRIPT = path.join(process.cwd(), 'out/screen-checks.js')

/** Runs checks on what stands on a page; each problem in words. */
export const checkPage = async (page: Page, names: readonly CheckName[]): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'SCREEN_CHECKS' in window))) await page.addScriptTag({ path: SCRIPT })
  return page.evaluate((wanted) => {
    const { SCREEN_CHECKS: checks } = window as unknown as WithChecks
    if (!checks) throw new Error('The checks did not load.')
    return [...new Set(wanted.flatMap((name) => checks[name](document.body)))]
  }, names)
}
