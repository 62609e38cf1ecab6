import type { Template } from './template'

const base = { version: 1, audience: 'influencer', group: 'normal' } as const

/** 达人: 正常播 for who sells other people's goods. */
export const INFLUENCER_NORMAL: readonly Template[] = [
  {
    ...base,
    id: 'i-choosing',
    moment: 'before',
    name: ['选品与资质', 'Goods and papers'],
    why: [
      '替别人卖货，口碑是自己的。没试过的不上。',
      'The goods are theirs, the name is yours. Nothing untried goes on.',
    ],
    items: [
      {
        id: 'tried',
        title: ['每款自己用过或穿过', 'Use or wear each product yourself'],
        hint: ['说不出一处缺点，就是还没用够。', 'Who cannot name a flaw has not used it enough.'],
        wantsProof: true,
      },
      {
        id: 'papers',
        title: ['要到商家资质和质检单', "Get the merchant's papers"],
        hint: [
          '营业执照、授权、检测报告，过期的退回去。',
          'Licence, authorisation, test report; send back what has expired.',
        ],
        rule: 'sellingForOthers',
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'terms',
        title: ['和商家说定谁发赠品、谁管售后', 'Settle who sends gifts and who handles returns'],
        hint: ['写在聊天记录里，播时只讲写下来的。', 'In writing; on air say only what is written.'],
        rule: 'promise',
        isForAnyone: true,
      },
      {
        id: 'stock',
        title: ['开播前两小时再问一次库存', 'Ask about stock again two hours before'],
        hint: ['不够就少讲一款，别说「最后几件」。', 'With too little, drop the product; no “last few”.'],
        rule: 'conditions',
        isForAnyone: true,
      },
    ],
  },
  {
    ...base,
    id: 'i-words',
    moment: 'before',
    name: ['口播自检', 'What will be said'],
    why: [
      '商家给的话术不能照念，先过一遍自己的嘴。',
      "Never read a merchant's script as it is. Say it your own way first.",
    ],
    items: [
      {
        id: 'proof',
        title: ['功效和材质只说有依据的', 'Effects and materials only with proof'],
        hint: ['报告上没有的字，一个也不加。', 'Not one word more than the report says.'],
        rule: 'falseClaims',
      },
      {
        id: 'price',
        title: ['「全网最低」这类话删掉', 'Cut “lowest anywhere”'],
        hint: ['证明不了就说「今天这个价」。', "“Today's price” can be shown; “lowest” cannot."],
        rule: 'prices',
      },
      {
        id: 'who',
        title: ['说清谁卖、谁发货', 'Say who sells and who ships'],
        hint: ['是替哪家店带的、出了问题先找谁。', 'Whose shop it is, and whom to ask first if something is wrong.'],
        rule: 'sellingForOthers',
      },
      {
        id: 'ai',
        title: ['用了 AI 画面或声音就标明', 'AI pictures and voices are labelled'],
        hint: ['数字人分身也算，全程标在画面上。', 'A digital double counts, too: named on screen all the time.'],
        rule: 'aiHost',
      },
      {
        id: 'second',
        title: ['请另一个人听一遍', 'Have somebody else listen once'],
        hint: [
          '他听着别扭的那句，多半就是会扣分的那句。',
          'The sentence that sounds wrong to them is usually the one that costs points.',
        ],
        rule: 'review',
        isForAnyone: true,
      },
    ],
  },
  {
    ...base,
    id: 'i-live',
    moment: 'during',
    name: ['正常播提醒', 'On air'],
    why: ['人情带来的流量，一次套路就用完了。', 'Goodwill brought them. One trick spends it.'],
    items: [
      {
        id: 'onsale',
        title: ['讲到就上架，不憋单', 'On sale as it is shown'],
        hint: ['不拿福利品吊人，不等人数。', 'No bargain held back, no waiting for numbers.'],
        rule: 'withheld',
      },
      {
        id: 'count',
        title: ['不喊假倒计时、假名额', 'No false countdowns, no false places'],
        hint: ['时间和名额以链接为准。', 'Time and number are what the link says.'],
        rule: 'countdown',
      },
      {
        id: 'slow',
        title: ['一款至少讲三分钟', 'Three minutes a product at least'],
        hint: ['谁适合、怎么用、哪里一般，讲完再换。', 'Whom it suits, how to use it, where it is only fair.'],
        rule: 'rushing',
      },
      {
        id: 'friends',
        title: ['不演剧情，不请人刷屏', 'No staged stories, no planted comments'],
        hint: ['和商家假吵架砍价，也算套路。', 'A staged quarrel with the merchant is a routine, too.'],
        rule: 'routine',
      },
    ],
  },
  {
    ...base,
    id: 'i-after',
    moment: 'after',
    name: ['播后自查', 'After the show'],
    why: ['货是商家的，答应的话是你的。', "The goods are the merchant's, the promise is yours."],
    items: [
      {
        id: 'log',
        title: ['记这一场', 'Log the session'],
        hint: ['连同是哪家商家、有没有扣分。', 'With the merchant and whether points were taken off.'],
        workPlace: 'log',
        effortMinutes: 1,
      },
      {
        id: 'handover',
        title: ['把口播承诺发给商家', 'Send the merchant what you promised'],
        hint: ['赠品、补差、发货时间，一条条确认。', 'Gifts, differences, shipping dates; each confirmed.'],
        rule: 'promise',
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'notices',
        title: ['看带货违规通知', 'Read notices about selling for others'],
        hint: ['有通知先截图，再和商家一起申诉。', 'Keep a picture, then appeal together with the merchant.'],
        rule: 'sellingForOthers',
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'bad',
        title: ['记下哪款不再带', 'Note what you will not sell again'],
        hint: ['退得多、被说不值的，写清原因。', 'Returned often or called not worth it: write down why.'],
      },
    ],
  },
]
