import type { Template } from './template'

const base = { version: 1, audience: 'merchant' } as const

/** 商家: 个人 IP, short videos, and what follows a first order. */
export const MERCHANT_GROWTH: readonly Template[] = [
  {
    ...base,
    id: 'm-person',
    group: 'personal',
    moment: 'week',
    name: ['个人IP', 'A person, not a shop'],
    why: [
      '信任在人身上，不在平台上。让人知道你是谁、货从哪来。',
      'Trust is in people. Let them know who you are and where things are from.',
    ],
    items: [
      {
        id: 'buying',
        title: ['讲一件自己的进货故事', 'Tell how you bought one thing'],
        hint: [
          '在哪家厂、为什么没要第一版、自己穿了几次。',
          'Which mill, why not the first version, how often you wore it.',
        ],
        wantsProof: true,
      },
      {
        id: 'cut',
        title: ['从往期直播里剪一段真心话', 'Cut one honest moment from a past show'],
        hint: [
          '劝人别买的那段，比成交的那段更像你。',
          'The moment you talked somebody out of buying is more you than any sale.',
        ],
        wantsProof: true,
      },
      {
        id: 'mistake',
        title: ['讲一次自己看走眼', 'Tell one thing you got wrong'],
        hint: [
          '哪批货没选好、怎么补的。说得出错的人才可信。',
          'Which batch was poor and how you made it good. Who can say so is believed.',
        ],
      },
      {
        id: 'people',
        title: ['带一位同事或厂里师傅出镜', 'Bring a colleague or a maker on camera'],
        hint: ['介绍名字和手艺，一分钟就够。', 'Their name and their craft; a minute is enough.'],
        wantsProof: true,
      },
    ],
  },
  {
    ...base,
    id: 'm-video',
    group: 'personal',
    moment: 'week',
    name: ['短视频', 'Short videos'],
    why: ['短视频可选，但要发就发真实的。两条够用，不追数量。', 'Optional. If any, real ones: two are enough.'],
    items: [
      {
        id: 'post',
        title: ['发 2 条短视频', 'Post 2 short videos'],
        hint: [
          '一条讲货怎么来的，一条答一个常被问的问题。',
          'One on where a thing is from, one answering a question often asked.',
        ],
        timesPerWeek: 2,
        wantsProof: true,
      },
      {
        id: 'opening',
        title: ['开头三秒说清给谁看', 'Say in three seconds whom it is for'],
        hint: ['「一米五五、小肚子的姐妹看过来」，不喊口号。', '“For sisters of 1.55 m with a belly”; no slogans.'],
      },
      {
        id: 'replies',
        title: ['回完自己视频下的评论', 'Answer the comments under your videos'],
        hint: [
          '当天的先回，问价的引到直播时间，不私下报价。',
          "The day's first; who asks a price is told when the next show is.",
        ],
        timesPerWeek: 2,
      },
      {
        id: 'claims',
        title: ['视频里的说法和详情页一致', 'What videos claim is on the page'],
        hint: ['视频分也会扣。成分、功效照着链接说。', 'There is a score for videos, too. Say what the link says.'],
        rule: 'falseClaims',
      },
    ],
  },
  {
    ...base,
    id: 'm-first-show',
    group: 'firstOrders',
    moment: 'during',
    name: ['让新客敢下第一单', 'The first order'],
    why: ['第一单决定一个直播间能不能长大。', 'Whether a room grows is decided by first orders.'],
    items: [
      {
        id: 'low',
        title: ['备一件退得起的小东西', 'Have one thing that is easy to try'],
        hint: [
          '价格不高、不挑码、常年有货，专给第一次买的人。',
          'Not dear, no sizes, always in stock: for people who have never bought here.',
        ],
      },
      {
        id: 'return',
        title: ['讲清第一次买怎么退', 'Say how a first purchase is returned'],
        hint: ['运费谁出、几天到账，讲给没买过的人听。', 'Who pays postage and when the money is back.'],
        rule: 'prices',
      },
      {
        id: 'welcome',
        title: ['新下单的叫一声名字', 'Greet new buyers by name'],
        hint: ['谢一句，问穿给谁，不连着推第二件。', 'Thank them, ask whom it is for, and do not push a second thing.'],
      },
      {
        id: 'source',
        title: ['问一句「怎么找到我的」', 'Ask how they found you'],
        hint: [
          '朋友推荐、看视频、刷到，记进信任来源。',
          'A friend, a video, by chance: it goes into where trust came from.',
        ],
        workPlace: 'firstOrders',
      },
    ],
  },
  {
    ...base,
    id: 'm-first-day',
    group: 'firstOrders',
    moment: 'day',
    name: ['首单跟进', 'After a first order'],
    why: ['买完第二天有人问候，第二次才会来。', 'Somebody who is asked the day after comes a second time.'],
    items: [
      {
        id: 'due',
        title: ['跟进今天到期的首单', 'Follow up the first orders due today'],
        hint: [
          '按首单页的名单走，一人一句，不群发。',
          'By the list on the first-order page, one by one, never in bulk.',
        ],
        workPlace: 'firstOrders',
        isForAnyone: true,
        effortMinutes: 15,
      },
      {
        id: 'arrived',
        title: ['问三位刚签收的：合不合身', 'Ask three who got theirs: does it fit?'],
        hint: ['不合身就主动给换，别等她开口。', 'If not, offer the exchange before she asks.'],
        isForAnyone: true,
        effortMinutes: 10,
      },
      {
        id: 'care',
        title: ['发一条这件怎么洗', 'Send how to wash it'],
        hint: ['一件一条，写水温、能不能机洗、怎么晾。', 'One line each: water, machine or hand, how to dry.'],
        isForAnyone: true,
      },
      {
        id: 'unhappy',
        title: ['不满意的先处理，再说复购', 'The unhappy first, buying again later'],
        hint: ['当天给答复，把处理结果写进备注。', 'An answer the same day; what was done goes into the note.'],
        isForAnyone: true,
      },
    ],
  },
]
