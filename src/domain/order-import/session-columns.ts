/** Where a column of a team's own sheet of past shows may go. */
export type SessionColumn =
  | 'startAt'
  | 'day'
  | 'startTime'
  | 'endTime'
  | 'duration'
  | 'account'
  | 'anchors'
  | SessionFigure
  | 'refund'
  | 'wentWell'
  | 'changeNext'

/** Figures of a show, by the name of their field. */
export type SessionFigure =
  | 'viewers'
  | 'views'
  | 'impressions'
  | 'peakOnline'
  | 'averageStaySeconds'
  | 'naturalViewers'
  | 'naturalPeakOnline'
  | 'averageOnline'
  | 'gmvFen'
  | 'orders'
  | 'buyers'
  | 'firstOrders'
  | 'contactsAdded'
  | 'follows'
  | 'fanClubJoins'
  | 'adBudgetFen'
  | 'adSpendFen'
  | 'targetRoiHundredths'
  | 'adGmvFen'

/** Headers as the dashboards have them, and as people call them in sheets of their own. */
export const SESSION_ALIASES: Readonly<Record<SessionColumn, readonly string[]>> = {
  startAt: words('开播时间 开始时间 直播开始时间 直播时间 场次时间 start_time starttime start'),
  day: words('日期 直播日期 开播日期 场次日期 date day'),
  startTime: words('开播 开播时刻 几点开播 上播时间 上播 时段 time'),
  endTime: words('下播时间 结束时间 直播结束时间 下播 end_time endtime end'),
  duration: words('直播时长 时长 开播时长 直播时长分钟 live_duration duration'),
  account: words('账号 视频号 直播账号 视频号名称 直播间 account'),
  anchors: words('主播 主播姓名 主播名称 达人 anchor host'),
  viewers: words('场观人数 场观 观看人数 直播间观看人数 累计观看人数 看播人数 uv new_watch_uv viewers'),
  views: words('观看人次 场观人次 观看次数 累计观看次数 看播次数 pv views'),
  impressions: words('曝光人数 曝光 直播间曝光人数 直播间曝光 impression_uv impressions'),
  peakOnline: words('最高在线 最高在线人数 峰值在线 在线峰值 峰值人数 max_online_watch_uv peakonline'),
  averageStaySeconds: words(
    '人均停留 人均停留时长 平均停留 平均停留时长 人均观看时长 平均观看时长 average_watch_seconds_per_audience averagestay',
  ),
  naturalViewers: words('自然流量 自然流量人数 自然流 自然观看人数 自然场观 naturalviewers'),
  naturalPeakOnline: words('自然最高在线 自然峰值在线 自然在线峰值 naturalpeak'),
  averageOnline: words('平均在线 平均在线人数 averageonline'),
  gmvFen: words('成交金额 gmv 销售额 成交额 直播成交金额 支付金额 总成交 业绩 total_gmv sales'),
  orders: words('订单数 成交订单数 支付订单数 单量 成交单量 订单量 total_pay_pv orders'),
  buyers: words('成交人数 支付人数 下单人数 购买人数 total_pay_uv buyers'),
  firstOrders: words('新客首单 首单 首单数 新客数 新客 首购人数 新客成交人数 new_buyer_uv firstorders newbuyers'),
  contactsAdded: words('加微 加微人数 加企微 加微信 加粉数 contactsadded'),
  follows: words('新增关注 关注人数 涨粉 新增粉丝 新增关注人数 new_follow_uv new_follow_count follows'),
  fanClubJoins: words('新入粉丝团 粉丝团 加团人数 新增粉丝团 new_fans_club_uv fanclub'),
  adBudgetFen: words('投流预算 预算 广告预算 adbudget budget'),
  adSpendFen: words('投流消耗 消耗 投流 投流花费 广告消耗 花费 adspend spend'),
  targetRoiHundredths: words('目标roi roi目标 出价roi targetroi'),
  adGmvFen: words('投流成交 投流成交金额 广告成交 广告gmv adgmv'),
  refund: words('退款金额 退款 退款至今 refund_amount refund'),
  wentWell: words('做得好的一点 做得好的 亮点 wentwell'),
  changeNext: words('下次只改一点 改进 待改进 下次改进 changenext'),
}

/** Headers are compared without spaces. */
function words(text: string): readonly string[] {
  return text.split(' ')
}

export const SESSION_COLUMNS = Object.keys(SESSION_ALIASES) as readonly SessionColumn[]
