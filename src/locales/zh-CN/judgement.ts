type Verdict = 'above' | 'near' | 'below'

const WORDS: Readonly<Record<Verdict, string>> = { above: '高于平时', near: '接近平时', below: '低于平时' }
const SHORT: Readonly<Record<Verdict, string>> = { above: '高', near: '接近', below: '低' }

/** Held against the own usual. The word says which way; figures carry no sign. */
export const judgement = {
  usual: '平时',
  colon: '：',
  usualAmount: (amount: string) => `平时 ${amount}`,
  /** On a card: near says no figure. */
  tag: (verdict: Verdict, figure: string) => (verdict === 'near' ? WORDS.near : `${WORDS[verdict]} ${figure}`),
  /** Under a heading that says 平时 already. */
  short: (verdict: Verdict, figure: string) => `${SHORT[verdict]} ${figure}`,
  nearAmount: (isHigher: boolean, figure: string) => ({
    word: SHORT.near,
    rest: `${isHigher ? '高' : '低'} ${figure}`,
  }),
  points: (figure: string) => `${figure} 点`,
  tooFew: (need: number) => `再记 ${need} 场，就能和自己的平时比`,
  tooFewShort: (need: number) => `再记 ${need} 场`,
  unknown: '没填，先不比',
  spoken: (term: string, tag: string) => `${term}${tag}`,
  sheetTitle: '平时从哪来',
  /** 周五晚上 */
  slot: (weekday: string, band: string) => `${weekday}${band}`,
  /** What the median is of. `weekday` 周五, `band` 晚上 */
  base: {
    weekdayBand: (weekday: string, band: string, count: number) => `${weekday}${band}，最近 ${count} 场的中位数`,
    band: (band: string, count: number) => `${band}，最近 ${count} 场的中位数`,
    account: (count: number) => `这个账号最近 ${count} 场的中位数`,
  },
  rungs: ['同星期、同时段', '只看同时段', '这个账号最近 8 场', '都不够'] as readonly string[],
  rungUsed: (count: number) => `${count} 场，用这一层`,
  rungNeeds: '够 4 场才用',
  rungLast: '再记 n 场',
  bands: { morning: '上午', afternoon: '下午', evening: '晚上' },
  rule: '都只看同一个账号，也不算这一场自己。上午 5–12 点，下午 12–18 点，晚上 18 点以后。',
  sessionsInIt: '算进去的场次',
}
