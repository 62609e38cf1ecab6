import { taps, type Screen } from './screen'

const SUNDAY = '2026-11-22T10:20:00+08:00'
const FIRST_ORDERS = 'pages/first-orders/index'
const BUYER = 'pages-first-orders/buyer/index?id=sample-buyer-3'

/** 首单 and 买家. */
export const FIRST_ORDER_SCREENS: readonly Screen[] = [
  { name: 'first-orders', now: SUNDAY, from: 'sample', route: FIRST_ORDERS, ready: 'step-sample-buyer-0' },
  { name: 'first-orders-empty', now: SUNDAY, from: 'ownTeam', route: FIRST_ORDERS, ready: 'add-first-order' },
  {
    name: 'first-orders-people',
    now: SUNDAY,
    from: 'sample',
    route: FIRST_ORDERS,
    steps: taps('stage-repurchased'),
    ready: 'back-to-due',
  },
  {
    name: 'first-orders-period',
    now: SUNDAY,
    from: 'sample',
    route: FIRST_ORDERS,
    steps: taps('choose-period'),
    ready: 'period-all',
  },
  {
    name: 'first-orders-source',
    now: SUNDAY,
    from: 'sample',
    route: FIRST_ORDERS,
    steps: taps('curve-source'),
    ready: 'source-all',
  },
  {
    name: 'first-orders-add',
    now: SUNDAY,
    from: 'sample',
    route: FIRST_ORDERS,
    steps: taps('add-first-order', 'add-save'),
    ready: 'add-save',
  },
  {
    name: 'first-orders-settings',
    now: SUNDAY,
    from: 'sample',
    route: FIRST_ORDERS,
    steps: taps('follow-settings'),
    ready: 'follow-save',
  },
  { name: 'buyer', now: SUNDAY, from: 'sample', route: BUYER, ready: 'do-revisited' },
  { name: 'buyer-merge', now: SUNDAY, from: 'sample', route: BUYER, steps: taps('merge'), ready: 'merge-tail-input' },
  { name: 'buyer-name', now: SUNDAY, from: 'sample', route: BUYER, steps: taps('buyer-name'), ready: 'alias-save' },
  {
    name: 'buyer-follower',
    now: SUNDAY,
    from: 'sample',
    route: BUYER,
    steps: taps('buyer-follower'),
    ready: 'follower-nobody',
  },
  {
    name: 'buyer-missing',
    now: SUNDAY,
    from: 'sample',
    route: 'pages-first-orders/buyer/index?id=gone',
    ready: 'nav-left',
  },
]
