import type { Template } from './template'

const base = { version: 1, audience: 'merchant', group: 'normal' } as const

/** 商家: 正常播 during a show and after it. */
export const MERCHANT_ON_AIR: readonly Template[] = [
  {
    ...base,
    id: 'm-normal-live',
    moment: 'during',
    name: ['正常播提醒', 'On air'],
    why: [
      '播到兴头上最容易说过头，贴在提词器旁边。',
      'It is easy to say too much when a show goes well. Keep it beside the prompter.',
    ],
    items: [
      {
        id: 'slow',
        title: ['每款讲透再过下一款', 'Explain one before the next'],
        hint: [
          '面料、尺码、谁适合、谁不适合，四句讲完再换。',
          'Material, sizes, who it suits and whom it does not: four sentences, then the next.',
        ],
        rule: 'rushing',
      },
      {
        id: 'onsale',
        title: ['讲到就上架，不吊着', 'On sale as it is shown'],
        hint: ['不说「人数到了再上」「点赞够了再开」。', 'No “when enough are in” and no “after so many likes”.'],
        rule: 'withheld',
      },
      {
        id: 'corrected',
        title: ['说错了当场更正', 'Correct a slip at once'],
        hint: [
          '报错价格、成分，马上重说一遍，并让场控置顶。',
          'Say a wrong price or material again, right, and have it pinned.',
        ],
        rule: 'falseClaims',
      },
      {
        id: 'asked',
        title: ['被问到缺点就照实答', 'Asked about a flaw, say it'],
        hint: ['会起球就说会起球，再讲怎么打理。', 'If it pills, say that it pills, and how to care for it.'],
      },
      {
        id: 'noact',
        title: ['不演戏砍价，不刷「抢到了」', 'No staged bargaining, no planted comments'],
        hint: ['场控和自家人不发假评论，砍价不表演。', 'The floor and your own people post no false comments.'],
        rule: 'routine',
      },
    ],
  },
  {
    ...base,
    id: 'm-normal-after',
    moment: 'after',
    name: ['播后自查', 'After the show'],
    why: [
      '承诺当晚兑现、通知当晚看，第二天就不被动。',
      'Keep promises and read notices the same night, and tomorrow holds no surprise.',
    ],
    items: [
      {
        id: 'log',
        title: ['记这一场', 'Log the session'],
        hint: ['三个数就能存，有没有扣分一起记。', 'Three figures are enough; say whether points were taken off.'],
        workPlace: 'log',
        isForAnyone: true,
        effortMinutes: 1,
      },
      {
        id: 'notices',
        title: ['看一遍违规通知', "Read the platform's notices"],
        hint: [
          '后台有通知就截图，记进扣分记录；要申诉就趁早。',
          'Keep a picture of any notice and put it into the ledger; appeal early.',
        ],
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'promises',
        title: ['口播承诺逐条兑现', 'Keep each promise made on air'],
        hint: [
          '赠品、补差价、改地址，列出来当晚安排。',
          'Gifts, price differences, changed addresses: list them and see to them tonight.',
        ],
        rule: 'promise',
        isForAnyone: true,
      },
      {
        id: 'links',
        title: ['下架没货和没讲的链接', 'Take down links without stock'],
        hint: ['卖完的、临时挂的，播完就收。', 'What is sold out or was put up for the show alone goes.'],
        rule: 'conditions',
        isForAnyone: true,
      },
    ],
  },
]
