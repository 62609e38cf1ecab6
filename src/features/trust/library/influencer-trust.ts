import type { Template } from './template'

const base = { version: 1, audience: 'influencer' } as const

/** 达人: company, one's own person, and short videos. */
export const INFLUENCER_TRUST: readonly Template[] = [
  {
    ...base,
    id: 'i-company',
    group: 'companionship',
    moment: 'during',
    name: ['像聊天一样播', 'As if talking'],
    why: ['他们来看的是你，货只是顺手带走。', 'They come to see you; the goods go along.'],
    items: [
      {
        id: 'names',
        title: ['叫出 5 位老朋友的名字', 'Call 5 old friends by name'],
        hint: [
          '接着上次的话说：腿好些没、孙子几岁了。',
          'Go on where you left off: how is the leg, how old is the grandson?',
        ],
        workPlace: 'regulars',
      },
      {
        id: 'slow',
        title: ['慢一点，大声一点', 'Slower, louder'],
        hint: ['关键的数字举牌，念两遍。', 'Hold up the figures that matter, and say them twice.'],
      },
      {
        id: 'ask',
        title: ['先问他们最近缺什么', 'Ask what they need first'],
        hint: ['记下来给下次选品，不硬凑今天的货。', "Note it for the next choice; do not bend it to today's goods."],
      },
      {
        id: 'no',
        title: ['劝一个人别买', 'Talk one person out of buying'],
        hint: ['家里有差不多的、年纪用不上的，直说。', 'Who has something like it, or has no use for it, is told so.'],
      },
    ],
  },
  {
    ...base,
    id: 'i-daily',
    group: 'companionship',
    moment: 'day',
    name: ['真诚陪伴', 'Company'],
    why: ['不播的日子也在，才算朋友。', 'A friend is there on days without a show, too.'],
    items: [
      {
        id: 'comments',
        title: ['回完昨天的评论和私信', "Answer yesterday's comments and messages"],
        hint: ['问用法的录十秒语音，比打字亲。', 'How to use it? Ten seconds of voice are warmer than text.'],
        effortMinutes: 15,
      },
      {
        id: 'greet',
        title: ['问候 5 位老粉', 'Greet 5 who have been with you long'],
        hint: ['不带链接，问近况。', 'No link; ask how they are.'],
        workPlace: 'regulars',
        effortMinutes: 10,
      },
      {
        id: 'complaint',
        title: ['替一位买家催一次售后', 'Chase one return for a buyer'],
        hint: ['他信的是你，不是店铺。把结果告诉他。', 'They trusted you, not the shop. Tell them how it ended.'],
        isForAnyone: true,
      },
      {
        id: 'life',
        title: ['拍一张今天的日常', 'One picture of your day'],
        hint: ['不修图，不摆货。', 'No retouching, no goods in it.'],
        wantsProof: true,
      },
    ],
  },
  {
    ...base,
    id: 'i-person',
    group: 'personal',
    moment: 'week',
    name: ['个人IP', 'Your own person'],
    why: [
      '让人记住你为什么说这个好，而不是你卖过什么。',
      'Let people remember why you call a thing good, not what you sold.',
    ],
    items: [
      {
        id: 'stand',
        title: ['讲清一条自己的选品标准', 'Explain one of your own standards'],
        hint: [
          '比如「超过三种香精的不带」，并举一个没带的。',
          'Such as “nothing with more than three perfumes”, with one that you refused.',
        ],
      },
      {
        id: 'story',
        title: ['讲一段自己的经历', 'Tell something you lived through'],
        hint: ['和这周的货有关就行，别编。', "Related to this week's goods, and true."],
        wantsProof: true,
      },
      {
        id: 'cut',
        title: ['剪一段直播里的真话', 'Cut one true moment from a show'],
        hint: ['你犹豫、改口、说不知道的那一段。', 'Where you hesitate, correct yourself, or say you do not know.'],
        wantsProof: true,
      },
      {
        id: 'thanks',
        title: ['公开谢一位给你提意见的人', 'Thank somebody in public for criticism'],
        hint: ['说清他提了什么、你改了什么。', 'What they said, and what you changed.'],
      },
    ],
  },
  {
    ...base,
    id: 'i-video',
    group: 'personal',
    moment: 'week',
    name: ['短视频', 'Short videos'],
    why: ['视频让没见过你的人先认识你。', 'Videos let people meet you before a show.'],
    items: [
      {
        id: 'post',
        title: ['发 3 条短视频', 'Post 3 short videos'],
        hint: ['一条教用法，一条讲缺点，一条日常。', 'One how-to, one on a flaw, one from your day.'],
        timesPerWeek: 3,
        wantsProof: true,
      },
      {
        id: 'real',
        title: ['展示用了一段时间的样子', 'Show things after some use'],
        hint: ['洗过的、穿旧的、剩半瓶的，最有说服力。', 'Washed, worn, half empty: nothing convinces more.'],
      },
      {
        id: 'ad',
        title: ['收钱拍的要标出来', 'Paid videos say so'],
        hint: ['合作内容写明「广告」，别藏在话里。', 'Write “advertisement”; do not hide it.'],
      },
      {
        id: 'replies',
        title: ['回完视频下的提问', 'Answer the questions under them'],
        hint: ['答不上来的写「我去问」，问到了再回。', '“I will ask” where you do not know, and then do.'],
        timesPerWeek: 2,
      },
    ],
  },
]
