import type { Template } from './template'

const base = { version: 1, audience: 'merchant', group: 'companionship' } as const

/** 商家: 真诚陪伴, for people who buy from somebody they know. */
export const MERCHANT_COMPANIONSHIP: readonly Template[] = [
  {
    ...base,
    id: 'm-pace',
    moment: 'during',
    name: ['慢半拍', 'Half a beat slower'],
    why: [
      '来的多是叔叔阿姨，听得清、跟得上，才愿意留下。',
      'Many viewers are older. They stay where they can hear and follow.',
    ],
    items: [
      {
        id: 'speed',
        title: ['语速放慢，重点说两遍', 'Speak slowly, say the main thing twice'],
        hint: [
          '价格、尺码、怎么下单，隔一会儿再说一遍。',
          'Price, sizes and how to order are said again after a while.',
        ],
      },
      {
        id: 'large',
        title: ['价格和尺码用大字牌', 'Price and sizes on a large card'],
        hint: ['字牌离镜头一臂远，停够五秒。', "Hold the card at arm's length from the camera for five seconds."],
      },
      {
        id: 'again',
        title: ['同一个问题问几遍就答几遍', 'Answer a question as often as it is asked'],
        hint: [
          '刚进来的人没听到前面，不说「刚才讲过了」。',
          'Who has just come in did not hear it. Never “as I said”.',
        ],
      },
      {
        id: 'how',
        title: ['教一次怎么下单、怎么退', 'Show once how to order and return'],
        hint: [
          '拿手机对着镜头点一遍，让不会的人也敢买。',
          'Tap it through in front of the camera, for those who do not dare.',
        ],
      },
      {
        id: 'quiet',
        title: ['留一段不卖货的时间', 'Leave a while without selling'],
        hint: [
          '每小时五分钟，聊天气、做饭、孩子，不挂链接。',
          'Five minutes an hour for weather, cooking, children, with no link up.',
        ],
        effortMinutes: 5,
      },
    ],
  },
  {
    ...base,
    id: 'm-sizing',
    moment: 'during',
    name: ['帮人选尺码', 'Helping with sizes'],
    why: ['尺码选对，退货就少；这也是最实在的陪伴。', 'The right size saves returns, and it is the plainest kindness.'],
    items: [
      {
        id: 'chart',
        title: ['先报尺码表，再试穿', 'Size chart first, then try it on'],
        hint: [
          '胸围、衣长、肩宽报到厘米，再说自己穿几码。',
          'Chest, length and shoulder in centimetres, then the size you wear.',
        ],
      },
      {
        id: 'ask',
        title: ['问身高体重和平时穿几码', 'Ask height, weight and usual size'],
        hint: ['一次只帮一个人，叫名字回答。', 'One person at a time, answered by name.'],
      },
      {
        id: 'between',
        title: ['两个码之间，说清选大选小的区别', 'Between two sizes, say what each would mean'],
        hint: ['「想里面加毛衣就选大一码」，让她自己定。', '“With a jumper underneath, take the larger.” She decides.'],
      },
      {
        id: 'not',
        title: ['不合适就劝别买', 'Not right for her: say so'],
        hint: ['劝退一单，留住一个人。', 'One order less, one person more.'],
      },
    ],
  },
  {
    ...base,
    id: 'm-greet',
    moment: 'day',
    name: ['真诚陪伴', 'Company'],
    why: [
      '微信里的流量是熟人。每天认出几个人，比多投一笔有用。',
      'Traffic here is acquaintances. To recognise a few people a day does more than ads.',
    ],
    items: [
      {
        id: 'regulars',
        title: ['问候 5 位老客', 'Greet 5 regulars'],
        hint: [
          '叫名字，提一句上次买的，不推新品。',
          'By name, with a word on what they bought last, and nothing to sell.',
        ],
        workPlace: 'regulars',
        effortMinutes: 10,
      },
      {
        id: 'comments',
        title: ['回复昨晚的评论', "Answer last night's comments"],
        hint: ['先回有疑问的，再回夸奖的。', 'First those who ask, then those who praise.'],
        effortMinutes: 15,
      },
      {
        id: 'parcel',
        title: ['拍一段仓库发货', 'Film the parcels going out'],
        hint: ['让等快递的人看见自己的包裹在路上。', 'Let those who wait see that parcels are on their way.'],
        wantsProof: true,
      },
      {
        id: 'remember',
        title: ['记下一位客人说的一件小事', 'Note one small thing a customer told you'],
        hint: [
          '膝盖疼、女儿结婚、怕勒，下次开口就有话说。',
          "A sore knee, a daughter's wedding: next time there is something to say.",
        ],
      },
    ],
  },
  {
    ...base,
    id: 'm-aftercare',
    moment: 'day',
    name: ['售后也是陪伴', 'Aftercare'],
    why: ['退得顺的人，常常回来买第二次。', 'Who returned something with ease often comes back.'],
    items: [
      {
        id: 'open',
        title: ['清完昨天的售后单', "Clear yesterday's after-sale requests"],
        hint: ['先退款，再问原因；拖久了容易变成投诉。', 'Refund first, ask then; what waits turns into complaints.'],
        effortMinutes: 20,
        isForAnyone: true,
      },
      {
        id: 'why',
        title: ['给一位退货的人打电话问原因', 'Ring one person who returned something'],
        hint: [
          '只问，不劝。把原话记下来给选品看。',
          'Ask, do not persuade. Keep their own words for whoever buys the stock.',
        ],
        effortMinutes: 5,
        isForAnyone: true,
      },
      {
        id: 'late',
        title: ['没按时发出的，先去说一声', 'Late parcels: tell people first'],
        hint: ['说清哪天能到，让客人选等还是退。', 'Say when it will come, and let them choose to wait or not.'],
        rule: 'promise',
        isForAnyone: true,
      },
      {
        id: 'page',
        title: ['被问三次的问题写进详情页', 'Asked three times: put it on the page'],
        hint: ['尺码偏不偏、会不会掉色，写在第一屏。', 'Runs small? Colour fast? On the first screen.'],
        isForAnyone: true,
      },
    ],
  },
]
