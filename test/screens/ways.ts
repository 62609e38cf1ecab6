import type { Stage } from './stage'

/** Changes the review of Friday's show and logs Saturday's, without a network. */
export const logOffline = async ({ hand, setClock }: Stage): Promise<void> => {
  await hand.tap('session-card-session-2026-11-20')
  await hand.tap('detail-edit')
  await hand.finds('save-session')
  // A browser fetches a page when it is first opened, so the network goes with the form in front.
  await hand.goOffline()
  await setClock('2026-11-22T10:14:00+08:00')
  if (!(await hand.has('field-changeNext'))) await hand.tap('fold-review')
  await hand.type('field-changeNext', '羊绒大衣放到 21:15 讲。')
  await hand.tap('save-session')
  await hand.finds('detail-edit')
  await hand.tap('nav-left')
  await setClock('2026-11-22T10:16:00+08:00')
  await hand.tap('fab-log')
  await hand.finds('save-session')
  const figures = { viewers: '11240', views: '15320', gmvFen: '186300', firstOrders: '92' }
  for (const [field, value] of Object.entries(figures)) await hand.type(`field-${field}`, value)
  if (!(await hand.has('field-refundFen'))) await hand.tap('fold-sales')
  await hand.type('field-refundFen', '9700')
  await hand.tap('save-session')
}

/** Opens every part of the form that is closed. */
export const openFolds = async ({ hand }: Stage): Promise<void> => {
  const fields = {
    traffic: 'impressions',
    sales: 'orders',
    ads: 'adSpendFen',
    health: 'hadDeduction',
    review: 'wentWell',
  }
  for (const [fold, field] of Object.entries(fields))
    if (!(await hand.has(`field-${field}`))) await hand.tap(`fold-${fold}`)
}
