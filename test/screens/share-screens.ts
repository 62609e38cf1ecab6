import { taps, type Screen } from './screen'
import { longYear, openLinkWith, openLinkWithout, openReportWith, SHARER, shareTwo } from './share-ways'

const SUNDAY = '2026-11-22T10:12:00+08:00'
const DETAIL = 'pages-sessions/session/index?id=session-2026-11-20'
const LIST = 'pages-share/list/index'
const REPORT = 'pages-share/report/index?from=2026-11-16&to=2026-11-22&account=account-main'
const WALL = 'pages-share/wall/index'
/** In no team of the cloud: hers would be offered first. */
const NEWCOMER = 'zhou'
const GONE = `pages-share/page/index?token=${'x'.repeat(22)}`

const IN_TEAM = { now: SUNDAY, from: 'cloudTeam' } as const
/** Somebody who is in no team that shared anything. */
const OUTSIDE = { now: SUNDAY, from: 'nothing', person: 'zhou' } as const

/** What leaves the team: the sheet, the links, and what an outsider reads. */
export const SHARE_SCREENS: readonly Screen[] = [
  {
    ...IN_TEAM,
    name: 'share-sheet',
    from: 'sample',
    route: DETAIL,
    steps: taps('detail-share'),
    ready: 'share-picture',
  },
  { name: 'share-report', now: SUNDAY, from: 'sample', route: REPORT, ready: 'share-picture' },
  { ...OUTSIDE, name: 'share-page-report', steps: openReportWith, ready: 'share-from' },
  { ...IN_TEAM, name: 'shares', person: SHARER, steps: shareTwo, ready: 'revoke-all' },
  { ...IN_TEAM, name: 'shares-empty', route: LIST, ready: 'amount-sharers' },
  { name: 'wall', now: SUNDAY, from: 'sample', route: WALL, ready: 'wall-picture' },
  { name: 'wall-year', now: SUNDAY, from: 'nothing', person: NEWCOMER, steps: longYear, ready: 'wall-picture' },
  { name: 'wall-empty', now: SUNDAY, from: 'ownTeam', route: WALL, ready: 'wall-empty' },
  { ...OUTSIDE, name: 'share-page', steps: openLinkWithout, ready: 'share-from' },
  { ...OUTSIDE, name: 'share-page-amounts', steps: openLinkWith, ready: 'share-from' },
  { ...OUTSIDE, name: 'share-page-gone', route: GONE, ready: 'share-gone' },
]
