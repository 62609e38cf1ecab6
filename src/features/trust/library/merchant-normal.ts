import type { Template } from './template'

const base = { version: 1, audience: 'merchant', group: 'normal' } as const

/** 商家: 正常播 before a show. */
export const MERCHANT_NORMAL: readonly Template[] = [
  {
    ...base,
    id: 'm-normal-words',
    moment: 'before',
    name: ['正常播自检', 'Normal broadcasting'],
    why: ['规则只允许「正常播」，不套路最省心。', 'Only normal broadcasting is allowed. No tricks, no worries.'],
    items: [
      {
        id: 'withheld',
        title: ['不憋单：讲到就上架', 'Nothing held back: shown means on sale'],
        hint: [
          '把今晚要留人的福利品先建好链接，讲到就能点。',
          "Have the links of tonight's bargains ready, so that they open when shown.",
        ],
        rule: 'withheld',
      },
      {
        id: 'countdown',
        title: ['不做假倒计时、假库存', 'No false countdown, no false stock'],
        hint: [
          '倒计时到点就停；库存报链接里的真数。',
          'A countdown stops when it says; stock is the figure in the link.',
        ],
        rule: 'countdown',
      },
      {
        id: 'prices',
        title: ['价格、运费、退换说清楚', 'Price, postage and returns are clear'],
        hint: [
          '对着链接念一遍：多少钱、谁出运费、几天能退。',
          'Read it off the link: how much, who pays postage, how long to return.',
        ],
        rule: 'prices',
        wantsProof: true,
      },
      {
        id: 'labels',
        title: ['吊牌成分与链接一致', 'Labels match the links'],
        hint: [
          '拿样衣吊牌和详情页逐件比，一处不同就先下架。',
          "Compare each sample's label with its page; take it down if one thing differs.",
        ],
        rule: 'falseClaims',
        wantsProof: true,
      },
    ],
  },
  {
    ...base,
    id: 'm-normal-goods',
    moment: 'before',
    name: ['货与链接', 'Goods and links'],
    why: [
      '货和链接对不上，播前十五分钟就能查出来。',
      'Goods that differ from their links are found in 15 minutes before a show.',
    ],
    items: [
      {
        id: 'stock',
        title: ['逐款核对真实库存', 'Check the real stock of each product'],
        hint: [
          '仓库实数和链接数量一致，少的先改链接。',
          'The count in the store room is the count in the link; change the link first.',
        ],
        rule: 'conditions',
        isForAnyone: true,
      },
      {
        id: 'gifts',
        title: ['赠品数量够今晚发', 'Enough gifts for tonight'],
        hint: [
          '赠品按今晚预计单数备齐，不够就少说一句。',
          'Count gifts against the orders you expect; with too few, do not mention them.',
        ],
        rule: 'promise',
        isForAnyone: true,
      },
      {
        id: 'conditions',
        title: ['优惠条件写在链接里', 'Conditions of discounts stand in the link'],
        hint: [
          '满多少、要不要关注、每人几件，链接上看得到。',
          'Minimum, follow or not, how many each: all of it can be read in the link.',
        ],
        rule: 'conditions',
        isForAnyone: true,
      },
      {
        id: 'insurance',
        title: ['说有运费险的，链接里开着', 'Return insurance is on where it is promised'],
        hint: ['口播说的运费险，逐个链接点开确认。', 'Open each link and see that the insurance you speak of is on.'],
        rule: 'promise',
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'flaws',
        title: ['样品的小毛病先记下来', 'Note the small flaws of samples'],
        hint: [
          '色差、线头、偏码写在小纸条上，播时主动讲。',
          'Write down colour shifts, loose threads and odd sizes, and tell them on air.',
        ],
      },
    ],
  },
  {
    ...base,
    id: 'm-normal-review',
    moment: 'before',
    name: ['播前合规审核', 'Compliance review'],
    why: [
      '规定要求播前做合规审核，两个人看比一个人稳。',
      'The rules ask for a review before the show; two pairs of eyes see more.',
    ],
    items: [
      {
        id: 'script',
        title: ['话术由第二个人读一遍', 'A second person reads the script'],
        hint: [
          '圈出「最」「唯一」「包治」这类词，换成说得清的话。',
          'Mark words such as “best”, “only” or “cures”, and say what can be shown instead.',
        ],
        rule: 'review',
        isForAnyone: true,
      },
      {
        id: 'papers',
        title: ['资质和质检单找得到', 'Licences and test reports are at hand'],
        hint: [
          '食品、护肤、儿童用品的证照和检测报告放进同一个文件夹。',
          "Keep papers for food, skin care and children's goods in one folder.",
        ],
        rule: 'review',
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'struck',
        title: ['划线价说得出来历', 'Struck-out prices have a source'],
        hint: [
          '划线价要真的卖过，说不清来历就不划。',
          'A struck-out price was really asked once; otherwise show none.',
        ],
        rule: 'prices',
        isForAnyone: true,
      },
      {
        id: 'ai',
        title: ['用了 AI 画面或声音就标明', 'AI pictures and voices are labelled'],
        hint: [
          '数字人、AI 配音在画面角落全程标出来。',
          'A digital host or generated voice is named on screen all the time.',
        ],
        rule: 'aiHost',
        isForAnyone: true,
      },
      {
        id: 'clearance',
        title: ['「清仓」「最后一批」有依据才用', '“Clearance” and “last batch” only if true'],
        hint: [
          '能拿出停产通知或库存单再说，拿不出就叫日常价。',
          'Have the notice or the stock list; otherwise call it the usual price.',
        ],
        rule: 'clearance',
        isForAnyone: true,
      },
    ],
  },
]
