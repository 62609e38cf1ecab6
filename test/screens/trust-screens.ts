import { taps, type Screen } from './screen'

const SATURDAY_EVENING = '2026-11-21T19:46:00+08:00'
const SUNDAY = '2026-11-22T10:12:00+08:00'

const TRUST = 'pages/trust/index'
const TRUST_WEEK = 'pages-trust/week/index'
const TRUST_GALLERY = 'pages-trust/gallery/index'
const TRUST_LISTS = 'pages-trust/lists/index'
const TRUST_LIST = 'pages-trust/list/index?id=list-day'
const TRUST_DAY = 'pages-trust/day/index'

/** 清单 and its pages. */
export const TRUST_SCREENS: readonly Screen[] = [
  { name: 'trust', now: SATURDAY_EVENING, from: 'sample', route: TRUST, ready: 'trust-ring' },
  { name: 'trust-empty', now: SATURDAY_EVENING, from: 'ownTeam', route: TRUST, ready: 'pick-templates' },
  {
    name: 'trust-offline',
    now: SUNDAY,
    from: 'cloudTeam',
    route: TRUST,
    steps: ({ hand }) => hand.goOffline(),
    ready: 'trust-offline',
  },
  {
    name: 'trust-item',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST,
    steps: taps('item-item-before-4~2026-11-21~account-main'),
    ready: 'item-toggle',
  },
  {
    name: 'trust-regulars',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST,
    steps: taps('item-item-day-3~2026-11-21'),
    ready: 'regulars',
  },
  { name: 'trust-week', now: SATURDAY_EVENING, from: 'sample', route: TRUST_WEEK, ready: 'heat-grid' },
  {
    name: 'trust-score',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST_WEEK,
    steps: taps('score-account-main-live'),
    ready: 'save-score',
  },
  {
    name: 'trust-violation',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST_WEEK,
    steps: taps('add-violation', 'save-violation'),
    ready: 'save-violation',
  },
  { name: 'trust-gallery', now: SATURDAY_EVENING, from: 'sample', route: TRUST_GALLERY, ready: 'audience-merchant' },
  {
    name: 'trust-template',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST_GALLERY,
    steps: taps('template-m-normal-review'),
    ready: 'copy-template',
  },
  { name: 'trust-lists', now: SATURDAY_EVENING, from: 'sample', route: TRUST_LISTS, ready: 'add-list' },
  {
    name: 'trust-pause',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST_LISTS,
    steps: taps('add-pause'),
    ready: 'save-pause',
  },
  {
    name: 'trust-list-new',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST_LISTS,
    steps: taps('add-list', 'save-list'),
    ready: 'save-list',
  },
  { name: 'trust-list', now: SATURDAY_EVENING, from: 'sample', route: TRUST_LIST, ready: 'add-item' },
  {
    name: 'trust-item-edit',
    now: SATURDAY_EVENING,
    from: 'sample',
    route: TRUST_LIST,
    steps: taps('edit-item-day-1', 'rhythm-weekdays'),
    ready: 'weekday-7',
  },
  { name: 'trust-day', now: SATURDAY_EVENING, from: 'sample', route: TRUST_DAY, ready: 'day-shown' },
]
