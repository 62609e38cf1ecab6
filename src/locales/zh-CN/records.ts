/** What records are called, and their fields where no form of the log names them. */
export const records = {
  settings: '团队设置',
  history: '修改记录',
  waiting: (count: number) => `${count} 处待选`,
  /** The record that a page is about, in the middle of a sentence. */
  nouns: {
    settings: '团队设置',
    account: '这个账号',
    anchor: '这位主播',
    plan: '这一场排班',
    session: '这一场',
    refundReading: '这一场',
  },
  fields: {
    name: '名字',
    tint: '头像颜色',
    memberId: '是团队里的',
    order: '顺序',
    weekday: '每周',
    startMinute: '开播',
    from: '从哪天起',
    until: '到哪天止',
    day: '哪一晚',
    isOff: '这一晚',
    isSkipped: '记不记这一场',
    dayBoundaries: '几点算新的一天',
    teamKind: '团队类型',
  },
  isOff: { yes: '不播', no: '照播' },
  isSkipped: { yes: '不记', no: '要记' },
  boundary: (day: string, hour: number) => `${day}起 ${hour}:00`,
  night: (day: string) => `${day}这一晚`,
}
