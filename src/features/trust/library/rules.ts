import type { Day } from '@/domain/calendar/day'
import type { Words } from './words'

export type RuleId =
  | 'countdown'
  | 'promise'
  | 'clearance'
  | 'withheld'
  | 'conditions'
  | 'rushing'
  | 'routine'
  | 'falseClaims'
  | 'prices'
  | 'aiHost'
  | 'review'
  | 'sellingForOthers'
  | 'healthyDays'

/** A rule of normal broadcasting (正常播) as its items show it. */
export interface Rule {
  /** What it calls itself, and the document it stands in. */
  readonly official: Words
  /** What it forbids or asks for, in plain words. */
  readonly plain: Words
  /** When it was last compared with what is published. */
  readonly checkedOn: Day
}

const CHECKED: Day = '2026-11-23'
const SCORE: Words = [
  '视频号直播安全信用分（2024-10-24 起试行）',
  'Channels Live Safety Score (on trial since 2024-10-24)',
]
const MEASURES: Words = [
  '直播电商监督管理办法（2026-02-01 起施行）',
  'Measures on Live E-commerce (in force since 2026-02-01)',
]
const SHOP: Words = [
  '微信小店带货违规管理规则（2025-09-30 起施行）',
  'WeChat Shop rules on violations when selling for others (in force since 2025-09-30)',
]

const falseBenefit = (zhCN: string, en: string): Words => [`虚假福利：${zhCN}`, `False benefits: ${en}`]

export const RULES: Readonly<Record<RuleId, Rule>> = {
  countdown: {
    official: falseBenefit('虚假倒计时', 'false countdown (虚假倒计时)'),
    plain: [
      '不能用到点不结束、或到点又重来的倒计时催人下单。',
      'No countdown that does not end when it says, or begins again, to hurry people into buying.',
    ],
    checkedOn: CHECKED,
  },
  promise: {
    official: falseBenefit('承诺不兑现', 'promises not kept (承诺不兑现)'),
    plain: [
      '口播说过的赠品、运费险、价保、返现，都要做到；做不到就别说。',
      'Gifts, return insurance, price protection or refunds that were promised on air must be given.',
    ],
    checkedOn: CHECKED,
  },
  clearance: {
    official: falseBenefit('虚假清仓', 'false clearance (虚假清仓)'),
    plain: [
      '不是真的清仓、停产、转行，就不能拿它当降价的理由。',
      'No “closing down” or “last of the stock” as a reason for a price unless it is true.',
    ],
    checkedOn: CHECKED,
  },
  withheld: {
    official: falseBenefit('福利品不上架（憋单）', 'benefit goods never put on sale (憋单)'),
    plain: [
      '用福利品留人，却一直不上架，叫憋单。讲到哪件就上哪件。',
      'Keeping people in with a bargain that is never put on sale. What is shown goes on sale.',
    ],
    checkedOn: CHECKED,
  },
  conditions: {
    official: falseBenefit('没有库存或暗设条件', 'no stock or hidden conditions'),
    plain: [
      '没货不能说有；要满额、要关注、要加群才有的优惠，先把条件说清楚。',
      'Nothing offered without stock; conditions of a bargain are said before it is offered.',
    ],
    checkedOn: CHECKED,
  },
  rushing: {
    official: ['快速过款（2024-08 起禁止）', 'Rushing past products (快速过款, banned since 2024-08)'],
    plain: [
      '不能一件接一件只闪过、不讲解。每件都讲到人听得懂。',
      'Products may not be flashed past one after another without being explained.',
    ],
    checkedOn: CHECKED,
  },
  routine: {
    official: [`套路直播，见${SCORE[0]}`, `Routines (套路直播), named in the ${SCORE[1]}`],
    plain: [
      '演戏砍价、假吵架、自家人刷「抢到了」，都算套路。',
      'Staged bargaining, staged quarrels and planted “I got one” comments are routines.',
    ],
    checkedOn: CHECKED,
  },
  falseClaims: {
    official: [`虚假宣传，见${SCORE[0]}、${MEASURES[0]}`, `False promotion, in the ${SCORE[1]} and the ${MEASURES[1]}`],
    plain: [
      '材质、产地、功效、销量，说得出口就要拿得出依据。',
      'Material, origin, effect and sales figures may be claimed only with something to show for them.',
    ],
    checkedOn: CHECKED,
  },
  prices: {
    official: [`价格要清楚，见${MEASURES[0]}`, `Clear prices, in the ${MEASURES[1]}`],
    plain: [
      '标价、优惠、运费、退换由谁出运费，下单前就看得到，口播和链接一致。',
      'Price, discount, postage and who pays for returns can be seen before buying, and what is said matches the link.',
    ],
    checkedOn: CHECKED,
  },
  aiHost: {
    official: [`AI 主播要标明，见${MEASURES[0]}`, `AI hosts are labelled, in the ${MEASURES[1]}`],
    plain: [
      '用数字人或 AI 生成的人像、声音，画面上要一直标明。',
      'Where a digital host or a generated voice is used, the picture says so all the time.',
    ],
    checkedOn: CHECKED,
  },
  review: {
    official: [`播前合规审核，见${MEASURES[0]}`, `Compliance review before the show, in the ${MEASURES[1]}`],
    plain: ['开播前有人把商品、话术、资质过一遍。', 'Before a show somebody looks through goods, script and papers.'],
    checkedOn: CHECKED,
  },
  sellingForOthers: {
    official: SHOP,
    plain: [
      '替别人卖货时，什么算违规、怎么处理，都按它来；一句「商家说的」不能免责。',
      'It says what is a violation when selling for others; “the merchant told me” is no excuse.',
    ],
    checkedOn: CHECKED,
  },
  healthyDays: {
    official: [`健康开播，见${SCORE[0]}`, `Healthy broadcasting, in the ${SCORE[1]}`],
    plain: [
      '周一到周日里，播满 30 分钟以上且没违规的日子超过 3 天，下周一可能补回 0.5 到 2.5 分。补多少由平台定。',
      'With more than 3 days from Monday to Sunday on which a session passed 30 minutes without a violation, 0.5 to 2.5 points may come back on Monday. How many is up to the platform.',
    ],
    checkedOn: CHECKED,
  },
}
