import type { Texts } from '../texts'

const SIDE = { above: 'above usual', near: 'Near usual', below: 'below usual' } as const
const WAY = { above: 'up', near: 'near', below: 'down' } as const

export const judgement: Texts['judgement'] = {
  usual: 'Usual',
  colon: ': ',
  usualAmount: (amount) => `Usual ${amount}`,
  tag: (verdict, figure) => (verdict === 'near' ? SIDE.near : `${figure} ${SIDE[verdict]}`),
  short: (verdict, figure) => `${WAY[verdict]} ${figure}`,
  nearAmount: (isHigher, figure) => ({ word: 'Near', rest: `${isHigher ? 'up' : 'down'} ${figure}` }),
  points: (figure) => `${figure} pt`,
  tooFew: (need) => `${need} more ${need === 1 ? 'session' : 'sessions'} to compare with your usual`,
  tooFewShort: (need) => `${need} more`,
  unknown: 'Not entered, not compared',
  spoken: (term, tag) => `${term}: ${tag}`,
  sheetTitle: 'Where the usual comes from',
  slot: (weekday, band) => `${weekday} ${band}`,
  base: {
    weekdayBand: (weekday, band, count) => `${weekday} ${band}s, median of the last ${count}`,
    band: (band, count) => `${band.charAt(0).toUpperCase()}${band.slice(1)}s, median of the last ${count}`,
    account: (count) => `Median of this account's last ${count}`,
  },
  rungs: ['Same weekday and time', 'Same time of day', "This account's last 8", 'Not enough yet'],
  rungUsed: (count) => `${count} sessions, used here`,
  rungNeeds: 'needs 4',
  rungLast: 'n more',
  bands: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  rule: 'Always the same account, never the session itself. Morning 5–12, afternoon 12–18, evening after 18.',
  sessionsInIt: 'Sessions in it',
}
