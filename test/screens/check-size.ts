import type { Page } from 'playwright-core'
import budgets from '../../config/budgets.json'
import type { Control } from '../miniprogram-host/phone/control'

type WithPhone = { readonly phone: Control }

/** Where a page of the compiled build is larger than WeChat's audit would have it; in words. */
export const sizeProblems = async (page: Page): Promise<readonly string[]> => {
  const { nodes, depth, mostChildren } = await page.evaluate(() => (window as unknown as WithPhone).phone.figures())
  const figures = [
    ['nodes', nodes, budgets.pageNodes],
    ['deep', depth, budgets.pageDepth],
    ['children of one node', mostChildren, budgets.pageChildren],
  ] as const
  return figures.flatMap(([what, value, most]) => (value < most ? [] : [`size: ${value} ${what}, fewer than ${most}`]))
}
