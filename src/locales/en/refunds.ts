import type { refunds as zhCN } from '../zh-CN/refunds'

const shows = (count: number) => (count === 1 ? '1 session' : `${count} sessions`)

export const refunds: typeof zhCN = {
  title: 'Refunds',
  bannerTitle: 'Type the total refunded so far',
  bannerText: "Not today's increase. Left empty it is asked again tomorrow, never taken as 0.",
  due: 'Due today',
  shows,
  filled: (count) => `${count} filled`,
  filledOf: (count, all) => `${count} / ${all} filled`,
  day: (age) => `Day ${age}`,
  sales: 'Sales',
  last: (age) => `Last, day ${age}`,
  never: 'No refunds noted yet',
  placeholder: 'total so far',
  yuan: '¥',
  more: 'More than last time by',
  less: 'Less than last time by',
  rate: 'Refund rate',
  net: 'Net',
  lessThanLast: 'Less than last time. Check? It can be saved',
  missed: 'Missed earlier',
  footnote: 'Asked on days 1, 3, 7, 15 and 30, and not after that.',
  saveShows: (count) => `Save ${shows(count)}`,
  saved: (count) => `Refunds of ${shows(count)} saved`,
  undone: 'Undone',
  emptyTitle: 'No refunds due today',
  emptyText: 'They wait here on days 1, 3, 7, 15 and 30.',
  fillFirst: 'Fill in one first',
}
