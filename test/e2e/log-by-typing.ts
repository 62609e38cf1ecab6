import type { Phone } from '../browser/phone'

/** The figures of one show as a person types them. */
export type TypedShow = Readonly<Record<string, string>>

const FOLDS: Readonly<Record<string, string>> = {
  orders: 'fold-sales',
  buyers: 'fold-sales',
  refundFen: 'fold-sales',
  adBudgetFen: 'fold-ads',
  adSpendFen: 'fold-ads',
}

/** Fills the form in front and saves it; back on the page it was opened from. */
export async function typeShow(phone: Phone, show: TypedShow): Promise<void> {
  await phone.find('save-session').waitFor()
  for (const [field, value] of Object.entries(show)) {
    const fold = FOLDS[field]
    if (fold && !(await phone.has(`field-${field}`))) await phone.tap(fold)
    await phone.type(`field-${field}`, value)
  }
  await phone.tap('save-session')
  await phone.page.locator('[id="save-session"]:visible').waitFor({ state: 'hidden' })
}
