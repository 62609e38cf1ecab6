import { records } from './records'

interface FirstOrderChange {
  readonly count: string
  readonly isMore: boolean
  readonly difference: string
  readonly day: string | undefined
}

interface ShowChange {
  readonly when: string
  readonly isAbove: boolean
  readonly figure: string
  readonly mainly: string
  readonly other: string
}

/** The tab 周报. */
export const weekly = {
  title: '周报',
  export: '导出表格',
  share: '分享周报',
  net: { week: '本周净成交（退款后）', month: '本月净成交（退款后）', past: '净成交（退款后）' },
  expected: '退款结清后预计',
  settled: '退款已经结清',
  confidence: '八成把握',
  per100: (yuan: string) => `每卖 100 元，大约留下 ${yuan} 元`,
  per100Settled: (yuan: string) => `每卖 100 元，留下了 ${yuan} 元`,
  pooled: '结清的周还少，范围比较宽。',
  tooLittle: (weeks: number) => `还要 ${weeks} 周的退款记满 30 天，才能预计能留下多少。`,
  unread: (count: number) => `${count} 场还没记过退款，净成交会偏高。`,
  parts: { kept: '预计留下', uncertain: '不确定', toCome: '还会退', refunded: '已退', settled: '留下' },
  part: (name: string, amount: string) => `${name} ¥${amount}`,
  versus: {
    week: '比上周，按结清后',
    weekPart: '比上周同期，按结清后',
    month: '比上月，按结清后',
    monthPart: '比上月同期，按结清后',
    days: '比前一段，按结清后',
    daysPart: '比前一段同期，按结清后',
    usual: '比平时，按结清后',
    same: '持平',
    unknown: '还比不了',
  },
  before: '上一段',
  after: '下一段',
  choose: (range: string) => `${range}，换一段时间`,
  bars: {
    title: { day: '每天成交', week: '每周成交', month: '每月成交' },
    unit: { wan: '万元', metric: '¥K' },
    weekday: (number: number) => '一二三四五六日'.charAt(number - 1),
    off: '休',
    missing: '未记',
    none: '没有场次',
    spoken: (figure: string, rest: readonly string[]) => [figure, ...rest].join('，'),
    best: '比平时高得最多',
  },
  tiles: { refundRate: '退款率', expected: '预计' },
  near: { tile: (rest: string) => ['接近平时', rest], person: (rest: string) => ['接近平时', rest] },
  tooFew: (need: number) => `再记 ${need} 场，就能比`,
  anchors: {
    title: '按主播',
    note: '各自和自己的平时比',
    own: '主播只看得到自己这一行',
    mine: '和你自己的平时比',
    count: (sessions: number) => `${sessions} 场`,
    firstOrders: (orders: string) => `首单 ${orders} 单`,
    none: '这段时间你没有场次。',
  },
  changes: {
    title: { week: '这周变了什么', month: '这个月变了什么', days: '这段时间变了什么' },
    none: '和平时差不多，没有特别的变化。',
    note: '说的是数字怎么变的，不是为什么。',
    firstOrders: ({ count, isMore, difference, day }: FirstOrderChange) =>
      `新客首单 *${count} 单*，比平时${isMore ? '多' : '少'} *${difference} 单*${
        day === undefined ? '' : `，${isMore ? '多出来' : '少掉'}的大半在${day}场`
      }。`,
    showOf: (day: string, band: string) => `${day}${band}场`,
    show: ({ when, isAbove, figure, mainly, other }: ShowChange) =>
      `${when}成交*${isAbove ? '高于' : '低于'}平时 ${figure}*：主要是${mainly}；${other}。`,
    moved: (factor: 'views' | 'gpm', isAbove: boolean, figure: string) =>
      factor === 'views' ? `观看人次${isAbove ? '多' : '少'}了 ${figure}` : ` GPM ${isAbove ? '高' : '低'}了 ${figure}`,
    nearly: (factor: 'views' | 'gpm', isAbove: boolean, figure: string) =>
      `${factor === 'views' ? '观看人次' : 'GPM '}接近平时（${isAbove ? '高' : '低'} ${figure}）`,
    inseparable: (anchor: string) => `这一档只有${anchor}在播，分不出是人还是时段。`,
    ads: (rate: string, verdict: 'above' | 'near' | 'below' | undefined, natural: string | undefined) =>
      [
        `投流预算花出去 *${rate}*`,
        verdict && { above: '，比平时多', near: '，和平时差不多', below: '，比平时少' }[verdict],
        natural && `；自然流量占 *${natural}*`,
        '。',
      ]
        .filter(Boolean)
        .join(''),
    levels: { naturalViewers: '自然流量人数', gpm: ' GPM ', deliveryRate: '消耗率' },
    level: ({ figure, since, before, now }: Record<'figure' | 'since' | 'before' | 'now', string>) =>
      `从 ${since}起，${figure}换了个水平：之前每场约 ${before}，之后约 *${now}*。`,
    floor: (shows: number, most: string, usual: string) =>
      `最近 ${shows} 场的自然最高在线都不到之前的一半：最多 *${most} 人*，之前一般 ${usual} 人。`,
    calendar: {
      newYear: '元旦',
      springFestival: '春节',
      labourDay: '五一',
      june18: '618',
      nationalDay: '国庆',
      november11: '双 11',
      creditScore: '信用分试行',
      sellingRules: '小店带货违规管理规则施行',
      liveCommerceMeasures: '直播电商监督管理办法施行',
    },
    calendarDays: (name: string, days: string) => `${name}（${days}）`,
    calendarNote: (names: string) => `这段时间里有${names}，和平时不好比。`,
    ruleNote: (names: string) => `这段时间里规则变了：${names}。`,
  },
  ads: {
    title: '投流',
    stuck: (line: number) => `跑不出去：消耗率不到 ${line}%`,
    spend: '消耗 / 预算',
    ofBudget: (spend: string, budget: string) => `¥${spend} / ¥${budget}`,
    roi: 'ROI（未扣退款）',
    keptRoi: 'ROI（退款结清后预计）',
    targetRoi: '目标 ROI',
    natural: '自然 / 投流流量',
    split: (natural: string, paid: string) => `${natural} / ${paid}`,
    note: 'ROI = 投流成交 ÷ 消耗。退款后的按这段时间的预计退款率算。',
    line: '消耗率线',
    lineNote: '消耗率低于这条线，就标「跑不出去」。全团队一起用。',
    saved: (line: number) => `消耗率线改成 ${line}%`,
  },
  trust: {
    title: '信任从哪里来？',
    told: (people: string, told: string) => `这段时间 ${people} 位首单新客（全部账号），记了来源的 ${told} 位。`,
    none: (people: string) => `这段时间 ${people} 位首单新客（全部账号），还没有人记下来源。`,
    sources: records.trustSources,
    count: (people: string, share: string) => `${people} 人，${share}`,
    reading: '正在看最新的订单…',
    fill: (people: string) => `还有 ${people} 位待补，去首单里问一问`,
    look: '去首单里看',
  },
  ahead: {
    title: { now: '本周预计', next: '下周预计' },
    what: '净成交，结清后',
    likely: (amount: string) => `最可能 ¥${amount}`,
    record: (weeks: number, inside: number) => `过去 ${weeks} 周，有 ${inside} 周落在预计范围内。`,
    need: (weeks: number) => `再连着记 ${weeks} 周，就能预计。`,
  },
  products: {
    title: (count: number) => `退得最多的${['', '一', '两', '三'][count] ?? count}款`,
    of: (months: string) => `${months}买的订单，按退了多少钱排`,
    line: (refunded: number, orders: number) => `${orders} 单里退了 ${refunded} 单`,
  },
  period: {
    title: '看哪段时间',
    kinds: { week: '一周', month: '一个月', days: '自己选' },
    week: '哪一周',
    month: '哪个月',
    from: '从哪天',
    to: '到哪天',
    account: '账号',
    allAccounts: '全部账号',
    backwards: '「到哪天」在「从哪天」之前，换一下再看。',
    tooLong: '一次最多看 366 天。',
    show: '看这段时间',
  },
  sessions: { title: '这些场次', count: (count: number) => `${count} 场`, none: '这段时间没有场次。' },
  empty: { title: '还没有可以看的周报', text: '记完第一场，这里就有这一周：\n卖了多少，退款后留下多少。' },
  nothing: { title: '这段时间没有场次', text: '换一段时间看，或者把漏记的补上。' },
  offline: '已离线，按这台手机里的算',
}
