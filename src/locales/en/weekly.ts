import type { WeeklyTexts } from '../weekly-texts'
import { records } from './records'

const sessionsOf = (count: number) => (count === 1 ? '1 session' : `${count} sessions`)

export const weekly: WeeklyTexts = {
  share: 'Share',
  title: 'Weekly',
  net: {
    week: 'Net sales this week (after refunds)',
    month: 'Net sales this month (after refunds)',
    past: 'Net sales (after refunds)',
  },
  expected: 'Expected once refunds settle',
  settled: 'Refunds have settled',
  confidence: '8 times in 10',
  per100: (yuan) => `Of every ¥100 sold, about ¥${yuan} stays`,
  per100Settled: (yuan) => `Of every ¥100 sold, ¥${yuan} stayed`,
  pooled: 'Few weeks have settled yet, so the range is wide.',
  tooLittle: (weeks) =>
    `${weeks} more ${weeks === 1 ? 'week has' : 'weeks have'} to reach day 30 of refunds before we can expect anything.`,
  unread: (count) => `${sessionsOf(count)} without any refund entered: net is too high.`,
  parts: {
    kept: 'Kept',
    uncertain: 'Uncertain',
    toCome: 'To be refunded',
    refunded: 'Refunded',
    settled: 'Kept for good',
  },
  part: (name, amount) => `${name} ¥${amount}`,
  versus: {
    week: 'vs last week, settled',
    weekPart: 'vs same days last week, settled',
    month: 'vs last month, settled',
    monthPart: 'vs same days last month, settled',
    days: 'vs the days before, settled',
    daysPart: 'vs same days before, settled',
    usual: 'vs usual, settled',
    same: 'the same',
    unknown: 'Too little to compare',
  },
  before: 'Earlier',
  after: 'Later',
  choose: (range) => `${range}, choose other days`,
  bars: {
    title: { day: 'Sales by day', week: 'Sales by week', month: 'Sales by month' },
    unit: { wan: '¥10K', metric: '¥K' },
    weekday: (number) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][number - 1] ?? '',
    off: 'Off',
    missing: 'Not logged',
    none: 'no session',
    spoken: (figure, rest) => [figure, ...rest].join(', '),
    best: 'furthest above usual',
  },
  tiles: { refundRate: 'Refunds', expected: 'expected' },
  near: { tile: (rest) => [`Near, ${rest}`], person: (rest) => [`Near usual, ${rest}`] },
  tooFew: (need) => `${need} more to compare`,
  anchors: {
    title: 'By anchor',
    note: 'Each against their own usual',
    own: 'anchors see only their own row',
    mine: 'Against your own usual',
    count: sessionsOf,
    firstOrders: (orders) => `${orders} first`,
    none: 'You had no session in these days.',
  },
  changes: {
    title: { week: 'What changed this week', month: 'What changed this month', days: 'What changed' },
    none: 'Much as usual, nothing stands out.',
    note: 'This says how the figures moved, not why.',
    firstOrders: ({ count, isMore, difference, day }) =>
      `First orders *${count}*, *${difference}* ${isMore ? 'more' : 'fewer'} than usual${
        day === undefined ? '' : `; most of it on ${day}`
      }.`,
    showOf: (day, band) => `${day} ${band}`,
    show: ({ when, isAbove, figure, mainly, other }) =>
      `${when}: sales *${isAbove ? 'above' : 'below'} usual ${figure}*. Mainly ${mainly}; ${other}.`,
    moved: (factor, isAbove, figure) => `${factor === 'views' ? 'views' : 'GPM'} ${isAbove ? 'up' : 'down'} ${figure}`,
    nearly: (factor, isAbove, figure) =>
      `${factor === 'views' ? 'views' : 'GPM'} near usual (${isAbove ? '+' : '−'}${figure})`,
    inseparable: (anchor) => ` Only ${anchor} is on air at this time, so anchor and time cannot be told apart.`,
    ads: (rate, verdict, natural) =>
      [
        `*${rate}* of the ad budget was spent`,
        verdict && { above: ', more than usual', near: ', about as usual', below: ', less than usual' }[verdict],
        natural && `; *${natural}* of viewers came by themselves`,
        '.',
      ]
        .filter(Boolean)
        .join(''),
    levels: { naturalViewers: 'natural viewers', gpm: 'GPM', deliveryRate: 'ad delivery' },
    level: ({ figure, since, before, now }) =>
      `Since ${since} ${figure} stands at another level: about ${before} a session before, about *${now}* after.`,
    floor: (shows, most, usual) =>
      `The last ${shows} sessions had less than half of the natural peak viewers of before: at most *${most}*, where ${usual} was common.`,
    calendar: {
      newYear: 'New Year',
      springFestival: 'Spring Festival',
      labourDay: 'Labour Day',
      june18: '618',
      nationalDay: 'National Day',
      november11: 'Double 11',
    },
    calendarDays: (name, days) => `${name} (${days})`,
    calendarNote: (names) => `These days hold ${names}: hard to compare with the usual.`,
  },
  ads: {
    title: 'Ads',
    stuck: (line) => `Ads do not run: under ${line}% spent`,
    spend: 'Spent / budget',
    ofBudget: (spend, budget) => `¥${spend} / ¥${budget}`,
    roi: 'ROI before refunds',
    keptRoi: 'ROI once refunds settle',
    targetRoi: 'Target ROI',
    natural: 'Natural / paid viewers',
    split: (natural, paid) => `${natural} / ${paid}`,
    note: 'ROI = sales credited to ads ÷ spend. After refunds: at the refund rate expected for these days.',
    line: 'Delivery line',
    lineNote: 'Below this share of the budget ads are said not to run. The whole team uses it.',
    saved: (line) => `Delivery line set to ${line}%`,
  },
  trust: {
    title: 'Where does trust come from?',
    told: (people, told) => `${people} first buyers in these days (all accounts), ${told} with a source noted.`,
    none: (people) => `${people} first buyers in these days (all accounts), none with a source yet.`,
    sources: records.trustSources,
    count: (people, share) => `${people} (${share})`,
    reading: 'Looking at the newest orders…',
    fill: (people) => `${people} without a source: ask them`,
    look: 'Look at first orders',
  },
  ahead: {
    title: { now: 'This week, expected', next: 'Next week, expected' },
    what: 'Net once refunds settle',
    likely: (amount) => `Most likely ¥${amount}`,
    record: (weeks, inside) => `Of the past ${weeks} weeks, ${inside} fell within their range.`,
    need: (weeks) => `${weeks} more ${weeks === 1 ? 'week' : 'weeks'} in a row and we can expect one.`,
  },
  products: {
    title: (count) => (count === 1 ? 'Most refunded' : `The ${count} most refunded`),
    of: (months) => `Orders of ${months}, by the money that went back`,
    line: (refunded, orders) => `${refunded} of ${orders} orders refunded`,
  },
  period: {
    title: 'Which days',
    kinds: { week: 'A week', month: 'A month', days: 'Any days' },
    week: 'Which week',
    month: 'Which month',
    from: 'From',
    to: 'To',
    account: 'Account',
    allAccounts: 'All accounts',
    backwards: 'The last day is before the first. Change one of them.',
    tooLong: 'At most 366 days at a time.',
    show: 'Show these days',
  },
  sessions: { title: 'These sessions', count: sessionsOf, none: 'No session in these days.' },
  empty: {
    title: 'No weekly report yet',
    text: 'Log the first session and this week appears here:\nwhat was sold, and what stays after refunds.',
  },
  nothing: { title: 'No session in these days', text: 'Look at other days, or log what was left out.' },
  offline: 'Offline, worked out from what this phone has',
}
