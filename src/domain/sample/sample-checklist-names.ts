interface SampleItemWords {
  readonly title: string
  readonly hint?: string
}

/** The lists of the sample team, and what it mended after its two deductions. */
export interface SampleChecklistNames {
  readonly before: string
  readonly day: string
  readonly week: string
  readonly beforeItems: readonly SampleItemWords[]
  readonly dayItems: readonly SampleItemWords[]
  readonly weekItems: readonly SampleItemWords[]
  readonly violations: readonly { readonly reason: string; readonly mended: string }[]
}

export const SAMPLE_CHECKLIST_NAMES: Readonly<Record<'zh-CN' | 'en', SampleChecklistNames>> = {
  'zh-CN': {
    before: '正常播自检',
    day: '真诚陪伴',
    week: '个人IP',
    beforeItems: [
      { title: '不憋单：讲到就上架', hint: '把今晚要留人的福利品先建好链接，讲到就能点。' },
      { title: '不做假倒计时、假库存', hint: '倒计时到点就停；库存报链接里的真数。' },
      { title: '价格、运费、退换说清楚', hint: '对着链接念一遍：多少钱、谁出运费、几天能退。' },
      { title: '吊牌成分与链接一致', hint: '拿样衣吊牌和详情页逐件比，一处不同就先下架。' },
    ],
    dayItems: [
      { title: '发 1 条短视频' },
      { title: '回复昨晚的评论' },
      { title: '问候 5 位老客', hint: '叫名字，提一句上次买的，不推新品。' },
      { title: '跟进今天到期的首单' },
      { title: '拍一段仓库发货' },
    ],
    weekItems: [{ title: '讲一件自己的进货故事' }, { title: '从往期直播里剪一段真心话' }],
    violations: [
      { reason: '详情页的成分和吊牌对不上。', mended: '改好 3 个链接' },
      { reason: '口播说的运费险，链接里没开。', mended: '补开，之后没再出现' },
    ],
  },
  en: {
    before: 'Normal broadcasting',
    day: 'Company',
    week: 'A person, not a shop',
    beforeItems: [
      { title: 'Nothing held back: shown means on sale', hint: "Have the links of tonight's bargains ready." },
      { title: 'No false countdown, no false stock', hint: 'A countdown stops when it says.' },
      { title: 'Price, postage and returns are clear', hint: 'Read it off the link.' },
      { title: 'Labels match the links', hint: "Compare each sample's label with its page." },
    ],
    dayItems: [
      { title: 'Post 1 short video' },
      { title: "Answer last night's comments" },
      { title: 'Greet 5 regulars', hint: 'By name, with nothing to sell.' },
      { title: 'Follow up the first orders due today' },
      { title: 'Film the parcels going out' },
    ],
    weekItems: [{ title: 'Tell how you bought one thing' }, { title: 'Cut one honest moment from a past show' }],
    violations: [
      { reason: 'The page named another material than the label.', mended: '3 links mended' },
      { reason: 'Return insurance was promised and not on in the link.', mended: 'Switched on; not seen again' },
    ],
  },
}
