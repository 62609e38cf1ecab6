/** Where a column of an order file may go. `address` is recognised so that the screen can say that it is not read. */
export type OrderColumn =
  | 'orderId'
  | 'status'
  | 'paidAt'
  | 'createdAt'
  /** Of the whole order; where the rows of one order differ they are its parts. */
  | 'amount'
  /** Of this row's product alone, always added up. */
  | 'rowAmount'
  | 'refund'
  | 'refundReason'
  | 'afterSale'
  | 'product'
  | 'quantity'
  | 'recipient'
  | 'nickname'
  | 'phone'
  | 'openid'
  | 'liveId'
  | 'account'
  | 'gift'
  /** Read for one thing: up to which day the file knows. */
  | 'otherTime'
  | 'address'

/**
 * Headers as exports have them, the likelier first. The console's own columns are documented nowhere, so other shops'
 * and the interface's names are here too, and a person can correct what was matched.
 */
export const ORDER_ALIASES: Readonly<Record<OrderColumn, readonly string[]>> = {
  orderId: words('订单编号 订单号 主订单编号 主订单号 父订单号 订单id order_id orderid orderid ordernumber orderno'),
  status: words('订单状态 主订单状态 交易状态 状态 status orderstatus'),
  paidAt: words(
    '支付时间 付款时间 订单支付时间 订单付款时间 支付完成时间 支付日期 付款日期 pay_time paidat paymenttime',
  ),
  createdAt: words('下单时间 订单创建时间 创建时间 订单提交时间 提交时间 下单日期 create_time createdat ordertime'),
  amount: words(
    '实付金额 订单实付金额 订单实际支付金额 实际支付金额 用户实付金额 买家实付金额 买家实际支付金额 订单实收金额 实收金额 订单应付金额 订单金额 订单总价 订单总额 支付金额 付款金额 金额 总价 order_price amount total paidamount',
  ),
  rowAmount: words(
    '商品实付金额 商品实付 商品实付总价 商品金额 商品总价 商品实际支付金额 子订单实付金额 子订单金额 itemamount linetotal',
  ),
  refund: words(
    '退款金额 已退款金额 实际退款金额 累计退款金额 商品已退款金额 订单已退款金额 售后退款金额 退款总额 refund_amount refundamount refundedamount',
  ),
  refundReason: words('退款原因 售后原因 退货原因 退款理由 申请退款原因 refundreason'),
  afterSale: words('售后状态 退款状态 商品售后状态 商品售后 售后/退款状态 aftersalestatus refundstatus'),
  product: words('商品名称 商品 商品标题 选购商品 宝贝标题 宝贝名称 商品名 product productname title item'),
  quantity: words('商品数量 数量 购买数量 件数 商品件数 宝贝数量 quantity qty'),
  recipient: words('收货人 收货人姓名 收件人 收件人姓名 姓名 买家姓名 客户姓名 user_name recipient recipientname name'),
  nickname: words('买家昵称 昵称 微信昵称 用户昵称 买家 买家会员名 下单人昵称 nickname buyer'),
  phone: words(
    '收货手机号 收货人手机 收货人手机号 收货人电话 收货人联系方式 收件人手机 收件人手机号 收件人电话 收件人联系方式 联系电话 联系手机 手机号 手机号码 手机 电话 买家手机号 tel_number phone mobile tel',
  ),
  openid: words('openid 用户openid 买家openid open_id 用户标识'),
  liveId: words('直播id 直播间id 直播场次id 场次id live_id liveid liveid'),
  account: words(
    '带货账号 视频号 视频号名称 视频号昵称 带货视频号 直播账号 账号 带货达人 达人昵称 主播昵称 直播间 直播间名称 account finder',
  ),
  gift: words('订单类型 是否礼物订单 是否礼物 是否送礼 礼物订单 送礼订单 ordertype isgift gift'),
  otherTime: words(
    '发货时间 完成时间 订单完成时间 确认收货时间 退款时间 退款完成时间 售后申请时间 售后完成时间 更新时间 导出时间 关闭时间 取消时间 updatedat',
  ),
  address: words(
    '收货地址 收件地址 收货人地址 收件人地址 详细地址 地址 街道 省 市 区 区县 省份 城市 乡镇/街道 address province city',
  ),
}

export const ORDER_COLUMNS = Object.keys(ORDER_ALIASES) as readonly OrderColumn[]

/** Places that several columns of a file may have. */
export const SHARED_COLUMNS: readonly OrderColumn[] = ['otherTime', 'address']

/** Headers are compared without spaces. */
function words(text: string): readonly string[] {
  return text.split(' ')
}
