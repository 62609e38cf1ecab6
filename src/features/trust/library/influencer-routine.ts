import type { Template } from './template'

const base = { version: 1, audience: 'influencer' } as const

/** 达人: first buyers, 私域 by the routes that the platform offers, the review, and the week. */
export const INFLUENCER_ROUTINE: readonly Template[] = [
  {
    ...base,
    id: 'i-first',
    group: 'firstOrders',
    moment: 'day',
    name: ['第一次买的人', 'First-time buyers'],
    why: ['第一次信你的人，值得多问一句。', 'Who trusts you for the first time deserves a word more.'],
    items: [
      {
        id: 'due',
        title: ['跟进今天到期的首单', 'Follow up the first orders due today'],
        hint: ['一人一句，问收到没、会不会用。', 'One by one: has it come, is it clear how to use it?'],
        workPlace: 'firstOrders',
        effortMinutes: 15,
      },
      {
        id: 'source',
        title: ['补全信任来源', 'Fill in where trust came from'],
        hint: ['谁介绍的、看哪条视频来的，写原话。', 'Who sent them, which video: in their own words.'],
        workPlace: 'firstOrders',
        isForAnyone: true,
      },
      {
        id: 'howto',
        title: ['给一位新买家录一段怎么用', 'Record how to use it for one new buyer'],
        hint: ['三十秒，叫名字，讲他问的那一点。', 'Thirty seconds, by name, on just what they asked.'],
        effortMinutes: 5,
      },
      {
        id: 'unhappy',
        title: ['不满意的，当天和商家一起给答复', 'The unhappy get an answer the same day'],
        hint: ['先道歉，再说怎么办，别让他两头跑。', 'First sorry, then what happens next; nobody is sent to and fro.'],
        isForAnyone: true,
      },
    ],
  },
  {
    ...base,
    id: 'i-contacts',
    group: 'privateDomain',
    moment: 'week',
    name: ['官方私域', 'Contacts, the official way'],
    why: [
      '达人必须有自己的私域，走官方的路才留得住。',
      "You need contacts of your own. Only the platform's ways last.",
    ],
    items: [
      {
        id: 'card',
        title: ['检查企微名片组件', 'Check the WeCom card'],
        hint: [
          '主页、直播间各点一次，失效就重新申请。',
          'Tap it on the profile and in the room; apply again if it is dead.',
        ],
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'reason',
        title: ['给加你的人一个理由', 'Give a reason to add you'],
        hint: [
          '售后直接找我、尺码帮你看，不拿红包换。',
          'Returns come to me, I look at your size. No money for adding.',
        ],
      },
      {
        id: 'tags',
        title: ['给这周新加的人分好组', "Sort this week's new contacts"],
        hint: [
          '按买过、没买过、只聊天分，后两种不发货。',
          'Bought, not yet, only talking; the last two get no offers.',
        ],
        isForAnyone: true,
        effortMinutes: 15,
      },
      {
        id: 'outside',
        title: ['口播里不报微信号、不引到别处', 'No WeChat id on air, nobody led elsewhere'],
        hint: [
          '只走平台给的组件，别的路随时可能断。',
          "Only the platform's component lasts; other ways may end any day.",
        ],
      },
    ],
  },
  {
    ...base,
    id: 'i-review',
    group: 'review',
    moment: 'after',
    name: ['24 小时内复盘', 'Review within 24 hours'],
    why: ['先看人留了多久，再看卖了多少。', 'How long people stayed comes before what they bought.'],
    items: [
      {
        id: 'stay',
        title: ['看停留和平时差多少', 'Compare the stay with your usual'],
        hint: ['停留掉了，多半是讲快了。', 'A shorter stay usually means too fast.'],
        workPlace: 'log',
      },
      {
        id: 'good',
        title: ['写一句做得好的', 'One thing that went well'],
        hint: ['哪句话让人停下来问了。', 'Which sentence made people stop and ask.'],
        workPlace: 'log',
      },
      {
        id: 'change',
        title: ['写一句下次只改一点', 'One thing to change next time'],
        hint: ['只改一处。', 'One thing only.'],
        workPlace: 'log',
      },
      {
        id: 'merchant',
        title: ['把客人的原话转给商家', "Pass customers' words to the merchant"],
        hint: ['好的坏的都转，下次拿货更有底气。', 'Good and bad; it makes the next choice better.'],
        isForAnyone: true,
      },
    ],
  },
  {
    ...base,
    id: 'i-week',
    group: 'weekly',
    moment: 'week',
    name: ['周复盘', 'The week'],
    why: [
      '算清带一场要花多少、剩多少，再定下周带谁的货。',
      'What a show costs and leaves decides whose goods come next.',
    ],
    items: [
      {
        id: 'net',
        title: ['看退款后的成交', 'Look at sales after refunds'],
        hint: ['还在售后期的不算数。', 'What may still be returned does not count.'],
        workPlace: 'week',
        effortMinutes: 15,
      },
      {
        id: 'partners',
        title: ['给合作商家打一次分', 'Judge the merchants you worked with'],
        hint: ['发货、售后、货不对板，各记一句。', 'Shipping, returns, goods as described: a line each.'],
      },
      {
        id: 'healthy',
        title: ['数一数健康天数和扣分', 'Count healthy days and deductions'],
        hint: ['直播分和视频分分开看。', 'The live and the video score are two.'],
        rule: 'healthyDays',
        isForAnyone: true,
      },
      {
        id: 'trust',
        title: ['问一遍：这周的信任从哪来', "Ask where this week's trust came from"],
        hint: ['念一条首单客人的原话。', 'Read out what one first buyer said.'],
        workPlace: 'firstOrders',
      },
      {
        id: 'one',
        title: ['定下周只改的一点', 'Settle one change for next week'],
        hint: ['写清看哪个数算有用。', 'And which figure will tell.'],
      },
    ],
  },
]
