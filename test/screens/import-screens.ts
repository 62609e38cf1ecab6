import { chooseColumn, confirmOrders, lookAtRuns, pasteSessions, readOrders, readUnread } from './import-ways'
import type { Screen } from './screen'

const SUNDAY = '2026-11-22T10:12:00+08:00'
const IMPORT = 'pages-import/import/index'

/** 导入, and what was imported. */
export const IMPORT_SCREENS: readonly Screen[] = [
  { name: 'import', now: SUNDAY, from: 'sample', route: IMPORT, steps: readOrders, ready: 'import-confirm' },
  { name: 'import-choose', now: SUNDAY, from: 'sample', route: IMPORT, ready: 'import-choose' },
  { name: 'import-column', now: SUNDAY, from: 'sample', route: IMPORT, steps: chooseColumn, ready: 'sheet-close' },
  { name: 'import-unread', now: SUNDAY, from: 'sample', route: IMPORT, steps: readUnread, ready: 'import-export' },
  { name: 'import-done', now: SUNDAY, from: 'sample', route: IMPORT, steps: confirmOrders, ready: 'import-again' },
  { name: 'import-runs', now: SUNDAY, from: 'sample', route: IMPORT, steps: lookAtRuns, ready: 'nav-left' },
  {
    name: 'import-sessions',
    now: SUNDAY,
    from: 'sample',
    route: `${IMPORT}?kind=sessions`,
    steps: pasteSessions,
    ready: 'import-confirm',
  },
]
