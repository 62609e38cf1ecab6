/** Addresses of the pages. A page's parameters are appended as a query. */
export const ROUTES = {
  sessions: '/pages/sessions/index',
  trust: '/pages/trust/index',
  firstOrders: '/pages/first-orders/index',
  weekly: '/pages/weekly/index',
  team: '/pages/team/index',
  onboarding: '/pages/onboarding/index',
  log: '/pages-sessions/log/index',
  session: '/pages-sessions/session/index',
  refunds: '/pages-sessions/refunds/index',
  history: '/pages-sessions/history/index',
  trash: '/pages-sessions/trash/index',
  buyer: '/pages-first-orders/buyer/index',
  plan: '/pages-team/plan/index',
  invite: '/pages-team/invite/index',
  member: '/pages-team/member/index',
  exporting: '/pages-team/exporting/index',
  personal: '/pages-team/personal/index',
  former: '/pages-team/former/index',
  erase: '/pages-team/erase/index',
  copy: '/pages-team/copy/index',
  share: '/pages-share/page/index',
  shares: '/pages-share/list/index',
  wall: '/pages-share/wall/index',
  shareReport: '/pages-share/report/index',
  importing: '/pages-import/import/index',
  importRuns: '/pages-import/runs/index',
  trustWeek: '/pages-trust/week/index',
  trustGallery: '/pages-trust/gallery/index',
  trustLists: '/pages-trust/lists/index',
  trustList: '/pages-trust/list/index',
  trustDay: '/pages-trust/day/index',
  reportSessions: '/pages-weekly/sessions/index',
} as const

/** `/pages-sessions/log/index?id=ab`: absent values are left out. */
export function routeTo(address: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length > 0 ? `${address}?${query.join('&')}` : address
}
