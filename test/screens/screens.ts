import { FIRST_ORDER_SCREENS } from './first-order-screens'
import { IMPORT_SCREENS } from './import-screens'
import { PLAN_SCREENS } from './plan-screens'
import { askOfAnchor, askOfSlot } from './question-ways'
import { inTurn, taps, types, type Screen } from './screen'
import { SHARE_SCREENS } from './share-screens'
import type { Stage } from './stage'
import { TRUST_SCREENS } from './trust-screens'
import {
  addPicture,
  addOffline,
  askErasure,
  beFound,
  beRemoved,
  changeFriday,
  deleteFriday,
  deletePeople,
  hearOfErasure,
  logOffline,
  openCopy,
  openEraseHere,
  openFolds,
  readOwnData,
} from './ways'
import { WEEKLY_SCREENS } from './weekly-screens'

const SUNDAY = '2026-11-22T10:12:00+08:00'
const MIDNIGHT = '2026-11-22T00:10:00+08:00'
const SATURDAY_NIGHT = '2026-11-21T23:32:00+08:00'
const FRIDAY_MORNING = '2026-11-20T09:41:00+08:00'

const LOG = 'pages-sessions/log/index'
const DETAIL = 'pages-sessions/session/index?id=session-2026-11-20'
const HISTORY = 'pages-sessions/history/index?kind=session&id=session-2026-11-20'
const ANCHOR_HISTORY = 'pages-sessions/history/index?kind=anchor&id=anchor-lin'
const SLOT_HISTORY = 'pages-sessions/history/index?kind=plan&id=slot-6'
const TRASH = 'pages-sessions/trash/index'
const REFUNDS = 'pages-sessions/refunds/index'
const TEAM = 'pages/team/index'

const FIGURES = types({ 'field-viewers': '11240', 'field-views': '15320', 'field-gmvFen': '186,300' })
const DOUBTFUL = types({ 'field-viewers': '11240', 'field-orders': '1', 'field-gmvFen': '186,300' })
const OWN_TEAM = types({ 'team-name-input': '禾序买手店', 'member-name-input': '陈静' })
const REFUNDED = types({ 'refund-session-2026-11-18': '40,900', 'refund-session-2026-11-14': '50,600' })

/** Somebody with no team in the cloud: theirs would be offered first. */
const NEWCOMER = 'zhou'
/** Somebody whose phone holds nothing yet. */
const HE = { now: FRIDAY_MORNING, from: 'nothing', person: 'he' } as const
const openMember = ({ hand }: Stage): Promise<void> => hand.tapOneOf('member-', 1)

/** Every screen that exists, a line each: pictures and checks of it follow, in both builds and every variant. */
export const SCREENS: readonly Screen[] = [
  { name: 'sessions', now: SUNDAY, from: 'sample', ready: 'strip-week' },
  { name: 'sessions-due', now: MIDNIGHT, from: 'sample', ready: 'refunds-due' },
  { name: 'sessions-empty', now: SUNDAY, from: 'ownTeam', ready: 'log-first' },
  { name: 'sessions-offline', now: SUNDAY, from: 'cloudTeam', person: 'xu', steps: logOffline, ready: 'sync-card' },
  { name: 'sessions-account', now: SUNDAY, from: 'sample', steps: taps('account-switch'), ready: 'sheet-close' },
  { name: 'sessions-week', now: SUNDAY, from: 'sample', steps: taps('strip-week'), ready: 'week-figures' },
  { name: 'sessions-filter', now: SUNDAY, from: 'sample', steps: taps('filter-open'), ready: 'filter-show' },
  { name: 'sessions-usual', now: SUNDAY, from: 'sample', steps: taps('tag-session-2026-11-20'), ready: 'usual-base' },
  { name: 'sessions-skip', now: SUNDAY, from: 'sample', steps: taps('prompt-menu'), ready: 'prompt-skip' },

  { name: 'log', now: SATURDAY_NIGHT, from: 'sample', route: LOG, steps: FIGURES, ready: 'save-session' },
  { name: 'log-folds', now: SATURDAY_NIGHT, from: 'sample', route: LOG, steps: openFolds, ready: 'field-wentWell' },
  {
    name: 'log-gaps',
    now: SATURDAY_NIGHT,
    from: 'sample',
    route: LOG,
    steps: taps('save-session'),
    ready: 'log-readiness',
  },
  {
    name: 'log-doubt',
    now: SATURDAY_NIGHT,
    from: 'sample',
    route: LOG,
    steps: inTurn(taps('fold-sales'), DOUBTFUL, taps('save-session')),
    ready: 'save-anyway',
  },
  { name: 'log-edit', now: SUNDAY, from: 'sample', route: `${LOG}?session=session-2026-11-20`, ready: 'save-session' },

  { name: 'session-detail', now: SUNDAY, from: 'sample', route: DETAIL, ready: 'detail-refunds' },
  { name: 'session-photos', now: SUNDAY, from: 'sample', route: DETAIL, steps: addPicture, ready: 'photos' },
  {
    name: 'session-photos-offline',
    now: SUNDAY,
    from: 'cloudTeam',
    route: DETAIL,
    steps: addOffline,
    ready: 'photos',
  },
  {
    name: 'session-more',
    now: SUNDAY,
    from: 'sample',
    route: DETAIL,
    steps: taps('detail-more'),
    ready: 'detail-delete',
  },
  ...SHARE_SCREENS,
  { name: 'session-term', now: SUNDAY, from: 'sample', route: DETAIL, steps: taps('term-gpm'), ready: 'explanation' },
  {
    name: 'session-missing',
    now: SUNDAY,
    from: 'sample',
    route: 'pages-sessions/session/index?id=gone',
    ready: 'nav-left',
  },
  { name: 'history', now: SUNDAY, from: 'cloudTeam', steps: changeFriday, ready: 'nav-left' },
  { name: 'history-local', now: SUNDAY, from: 'sample', route: HISTORY, ready: 'nav-left' },
  { name: 'history-anchor', now: SUNDAY, from: 'sample', route: ANCHOR_HISTORY, ready: 'nav-left' },
  { name: 'history-slot', now: SUNDAY, from: 'sample', route: SLOT_HISTORY, ready: 'nav-left' },
  { name: 'trash', now: SUNDAY, from: 'sample', steps: deleteFriday, ready: 'restore-session-2026-11-20' },
  { name: 'trash-people', now: SUNDAY, from: 'sample', steps: deletePeople, ready: 'nav-left' },
  { name: 'trash-empty', now: SUNDAY, from: 'sample', route: TRASH, ready: 'nav-left' },
  { name: 'refunds-due', now: MIDNIGHT, from: 'sample', route: REFUNDS, steps: REFUNDED, ready: 'save-refunds' },

  ...PLAN_SCREENS,
  ...FIRST_ORDER_SCREENS,
  ...IMPORT_SCREENS,

  { name: 'team', now: FRIDAY_MORNING, from: 'sample', route: TEAM, ready: 'team-switch' },
  { name: 'team-own', now: FRIDAY_MORNING, from: 'ownTeam', route: TEAM, ready: 'invite' },
  {
    name: 'team-teams',
    now: FRIDAY_MORNING,
    from: 'sample',
    route: TEAM,
    steps: taps('team-switch'),
    ready: 'new-team',
  },
  {
    name: 'team-anchor',
    now: FRIDAY_MORNING,
    from: 'sample',
    route: TEAM,
    steps: taps('add-anchor'),
    ready: 'save-anchor',
  },
  {
    name: 'team-account',
    now: FRIDAY_MORNING,
    from: 'sample',
    route: TEAM,
    steps: taps('add-account'),
    ready: 'save-account',
  },
  {
    name: 'team-boundary',
    now: FRIDAY_MORNING,
    from: 'sample',
    route: TEAM,
    steps: taps('day-boundary'),
    ready: 'sheet-close',
  },
  {
    name: 'team-appearance',
    now: FRIDAY_MORNING,
    from: 'sample',
    route: TEAM,
    steps: taps('appearance'),
    ready: 'sheet-close',
  },
  {
    name: 'team-invite',
    now: FRIDAY_MORNING,
    from: 'ownTeam',
    route: TEAM,
    steps: taps('invite', 'invite-role-operator', 'invite-make'),
    ready: 'invite-code',
  },

  ...TRUST_SCREENS,
  ...WEEKLY_SCREENS,

  {
    name: 'onboarding',
    now: FRIDAY_MORNING,
    from: 'nothing',
    person: NEWCOMER,
    steps: inTurn(taps('kind-merchant'), OWN_TEAM),
    ready: 'start-team',
  },
  {
    name: 'onboarding-gaps',
    now: FRIDAY_MORNING,
    from: 'nothing',
    person: NEWCOMER,
    steps: taps('start-team'),
    ready: 'start-problem',
  },
  {
    name: 'join',
    now: FRIDAY_MORNING,
    from: 'nothing',
    person: NEWCOMER,
    steps: inTurn(taps('team-mode-join'), types({ 'join-code-input': 'k7m 4' })),
    ready: 'start-team',
  },

  { name: 'team-cloud', now: FRIDAY_MORNING, from: 'teamOfTwo', route: TEAM, ready: 'invite' },
  { name: 'member', now: FRIDAY_MORNING, from: 'teamOfTwo', route: TEAM, steps: openMember, ready: 'remove-member' },
  {
    name: 'member-remove',
    now: FRIDAY_MORNING,
    from: 'teamOfTwo',
    route: TEAM,
    steps: inTurn(openMember, taps('remove-member')),
    ready: 'confirm',
  },
  {
    name: 'exporting',
    now: FRIDAY_MORNING,
    from: 'teamOfTwo',
    route: TEAM,
    steps: taps('open-export', 'export-start'),
    ready: 'export-ready',
  },
  {
    name: 'personal',
    now: FRIDAY_MORNING,
    from: 'teamOfTwo',
    route: TEAM,
    steps: taps('open-personal'),
    ready: 'personal-erase',
  },
  {
    name: 'erase',
    now: FRIDAY_MORNING,
    from: 'teamOfTwo',
    route: TEAM,
    steps: taps('open-erase'),
    ready: 'erase-team',
  },
  { name: 'erase-here', ...HE, steps: openEraseHere, ready: 'erase-team' },
  { name: 'question-team', ...HE, steps: askOfAnchor, ready: 'pick-name-0' },
  { name: 'question-plan', ...HE, steps: askOfSlot, ready: 'pick-startMinute-0' },
  { name: 'former', ...HE, steps: readOwnData, ready: 'personal-erase' },
  { name: 'erase-asked', now: FRIDAY_MORNING, from: 'nothing', steps: askErasure, ready: 'keep-team' },
  { name: 'removed', ...HE, steps: beRemoved, ready: 'departure-read' },
  { name: 'copy', ...HE, steps: openCopy, ready: 'copy-go' },
  { name: 'erasure-news', ...HE, steps: hearOfErasure, ready: 'erasure-read' },
  {
    name: 'onboarding-found',
    now: FRIDAY_MORNING,
    from: 'nothing',
    person: 'lin',
    steps: beFound,
    ready: 'start-team',
  },
]

/** Those that stand there once their page is opened. */
export const PAGES = SCREENS.filter(({ steps }) => !steps)

/** Those that somebody gets to by doing something. */
export const STATES = SCREENS.filter(({ steps }) => steps)
