import { taps, type Screen } from './screen'
import type { Stage } from './stage'

const EVENING = '2026-11-22T21:05:00+08:00'
const MORNING = '2026-11-22T10:20:00+08:00'
const WEEKLY = 'pages/weekly/index'
const FRIDAYS = 'pages-weekly/sessions/index?from=2026-11-20&to=2026-11-21&account=account-main'

const loseNetwork = ({ hand }: Stage): Promise<void> => hand.goOffline()

/** 周报 and the sessions behind its figures. */
export const WEEKLY_SCREENS: readonly Screen[] = [
  { name: 'weekly', now: EVENING, from: 'wholeWeek', route: WEEKLY, ready: 'trust-sources' },
  { name: 'weekly-empty', now: EVENING, from: 'ownTeam', route: WEEKLY, ready: 'log-first' },
  {
    name: 'weekly-offline',
    now: MORNING,
    from: 'cloudTeam',
    route: WEEKLY,
    steps: loseNetwork,
    ready: 'weekly-offline',
  },
  {
    name: 'weekly-month',
    now: EVENING,
    from: 'wholeWeek',
    route: WEEKLY,
    steps: taps('period-choose', 'period-month', 'period-show'),
    ready: 'trust-sources',
  },
  {
    name: 'weekly-period',
    now: EVENING,
    from: 'wholeWeek',
    route: WEEKLY,
    steps: taps('period-choose', 'period-days'),
    ready: 'period-show',
  },
  {
    name: 'weekly-festival',
    now: EVENING,
    from: 'wholeWeek',
    route: WEEKLY,
    steps: taps('period-before'),
    ready: 'bars-note',
  },
  {
    name: 'weekly-line',
    now: EVENING,
    from: 'wholeWeek',
    route: WEEKLY,
    steps: taps('ads-line'),
    ready: 'delivery-line-50',
  },
  {
    name: 'weekly-tables',
    now: EVENING,
    from: 'wholeWeek',
    route: WEEKLY,
    steps: taps('export-report'),
    ready: 'tables-xlsx',
  },
  { name: 'weekly-sessions', now: EVENING, from: 'wholeWeek', route: FRIDAYS, ready: 'range-of' },
]
