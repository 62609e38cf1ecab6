import type { Template } from './template'

const base = { version: 1, audience: 'merchant' } as const

/** 商家: 私域 by the routes that the platform offers, the review, and the week. */
export const MERCHANT_ROUTINE: readonly Template[] = [
  {
    ...base,
    id: 'm-contacts',
    group: 'privateDomain',
    moment: 'day',
    name: ['官方私域', 'Contacts, the official way'],
    why: ['私域有官方的路：企微名片组件。只走这一条。', 'The platform has its own way: the WeCom card. Take no other.'],
    items: [
      {
        id: 'card',
        title: ['确认企微名片组件挂着', 'The WeCom card is up'],
        hint: [
          '直播间和主页各点一次，能打开才算。',
          'Tap it once in the room and once on the profile; it has to open.',
        ],
        isForAnyone: true,
        wantsProof: true,
      },
      {
        id: 'accept',
        title: ['通过今天的好友申请', "Accept today's requests"],
        hint: ['半天内通过，先说自己是谁、在哪场见过。', 'Within half a day; say who you are and which show it was.'],
        isForAnyone: true,
        effortMinutes: 10,
      },
      {
        id: 'noted',
        title: ['给新加的人写好备注', 'Name new contacts properly'],
        hint: ['称呼、尺码、第一次买的什么，三样写全。', 'What to call them, their size, what they bought first.'],
        isForAnyone: true,
        workPlace: 'firstOrders',
      },
      {
        id: 'routes',
        title: ['不口播微信号，不在包裹塞码', 'No WeChat id on air, no code in the parcel'],
        hint: [
          '只走平台给的组件，别的路随时可能断。',
          "Only the platform's component lasts; other ways may end any day.",
        ],
      },
    ],
  },
  {
    ...base,
    id: 'm-circle',
    group: 'privateDomain',
    moment: 'week',
    name: ['老客维护', 'Keeping regulars'],
    why: [
      '加上只是开始，一年后还认得才是熟人。',
      'To be added is the beginning. Acquaintance is being known a year later.',
    ],
    items: [
      {
        id: 'moments',
        title: ['发 3 条不卖货的朋友圈', 'Post 3 moments that sell nothing'],
        hint: ['家里、店里、路上，别连着发链接。', 'Home, shop, on the way; not one link after another.'],
        timesPerWeek: 3,
        isForAnyone: true,
      },
      {
        id: 'quiet',
        title: ['找 10 位三个月没来的老客问声好', 'Write to 10 regulars not seen for three months'],
        hint: ['一对一，不带链接。回不回都不追第二句。', 'One to one, no link. No second message if none comes back.'],
        workPlace: 'regulars',
        isForAnyone: true,
        effortMinutes: 20,
      },
      {
        id: 'notice',
        title: ['告诉老客下周几点播', "Tell regulars when next week's shows are"],
        hint: ['只报时间和主题，不写福利。', 'Times and themes only.'],
        workPlace: 'plan',
        isForAnyone: true,
      },
      {
        id: 'stop',
        title: ['把说过别打扰的人移出名单', 'Take those who want peace off the list'],
        hint: ['当天就移，备注里写清。', 'The same day, with a note.'],
        isForAnyone: true,
      },
    ],
  },
  {
    ...base,
    id: 'm-review-night',
    group: 'review',
    moment: 'after',
    name: ['24 小时内复盘', 'Review within 24 hours'],
    why: [
      '好在哪、差在哪、下次只改一点。写下来才算复盘。',
      'What was good, what was not, one change next time. Written down.',
    ],
    items: [
      {
        id: 'usual',
        title: ['和自己的平时比一比', 'Compare with your own usual'],
        hint: ['只跟自己同星期、同时段的场次比。', 'Only with your own sessions of that weekday and hour.'],
        workPlace: 'log',
        isForAnyone: true,
      },
      {
        id: 'good',
        title: ['写一句做得好的', 'One thing that went well'],
        hint: ['写具体的那一句话、那一分钟。', 'The very sentence, the very minute.'],
        workPlace: 'log',
      },
      {
        id: 'change',
        title: ['写一句下次只改一点', 'One thing to change next time'],
        hint: ['一次只改一处，才看得出有没有用。', 'One at a time, or nobody can tell whether it helped.'],
        workPlace: 'log',
      },
      {
        id: 'questions',
        title: ['把没答好的问题列出来', 'List the questions you could not answer'],
        hint: ['问厂里、量一遍，下一场先答。', 'Ask the mill, measure again, and answer first next time.'],
      },
    ],
  },
  {
    ...base,
    id: 'm-review-morning',
    group: 'review',
    moment: 'day',
    name: ['第二天早上', 'The morning after'],
    why: [
      '首单和退款要等一等才知道，早上补最省事。',
      'First orders and refunds are known later; the morning is the easiest time.',
    ],
    items: [
      {
        id: 'first',
        title: ['补昨晚的新客首单数', "Fill in last night's first orders"],
        hint: ['后台早上才准，中午前补完。', 'The dashboard is right in the morning; be done by noon.'],
        workPlace: 'log',
        isForAnyone: true,
        effortMinutes: 2,
      },
      {
        id: 'refunds',
        title: ['补今天该补的退款', 'Fill in the refunds due today'],
        hint: ['第 1、3、7、15、30 天各一次，一页填完。', 'Days 1, 3, 7, 15 and 30, all on one page.'],
        workPlace: 'refunds',
        isForAnyone: true,
        effortMinutes: 3,
      },
      {
        id: 'roster',
        title: ['看一眼今晚谁播、试什么', 'See who is on tonight, and what to try'],
        hint: ['换人换时间先改排班，清单会跟着走。', 'Change the roster first; the lists follow it.'],
        workPlace: 'plan',
        isForAnyone: true,
      },
      {
        id: 'scores',
        title: ['每周一抄一次安全信用分', 'Copy the safety score on Mondays'],
        hint: ['照后台抄，写上日期，不估。', 'As the platform shows it, with its date.'],
        weekdays: 1,
        isForAnyone: true,
        rule: 'healthyDays',
      },
    ],
  },
  {
    ...base,
    id: 'm-week',
    group: 'weekly',
    moment: 'week',
    name: ['周复盘', 'The week'],
    why: ['一周一次，看钱、看人、看规矩，只定一个改动。', 'Once a week: money, people, rules, and one change.'],
    items: [
      {
        id: 'report',
        title: ['看完上周数字', "Read last week's figures"],
        hint: [
          '先看退款后的，再看成交；没结清的别当真。',
          'After refunds first, then sales; nothing provisional is final.',
        ],
        workPlace: 'week',
        isForAnyone: true,
        effortMinutes: 15,
      },
      {
        id: 'trust',
        title: ['问一遍：这周的信任从哪来', "Ask where this week's trust came from"],
        hint: [
          '翻首单的信任来源，挑一位客人的原话念给大家听。',
          "Look at the first orders' sources and read one customer's words to everybody.",
        ],
        workPlace: 'firstOrders',
        isForAnyone: true,
      },
      {
        id: 'healthy',
        title: ['数一数健康天数和扣分', 'Count healthy days and deductions'],
        hint: ['超过 3 天，下周一可能补回一些分。', 'With more than 3, some points may come back on Monday.'],
        rule: 'healthyDays',
        isForAnyone: true,
      },
      {
        id: 'one',
        title: ['定下周只改的一点', 'Settle one change for next week'],
        hint: ['写清谁做、做几场、看哪个数。', 'Who, for how many shows, and which figure tells.'],
        isForAnyone: true,
      },
      {
        id: 'lists',
        title: ['把总跳过的项目改掉或收起来', 'Change or put away what is always skipped'],
        hint: ['清单是给人用的，做不到的就换一种写法。', 'Lists are for people. What nobody does needs other words.'],
        isForAnyone: true,
      },
    ],
  },
]
