/** What the sample team's people wrote themselves, so it is data and not text of the screens. */
export interface SampleNames {
  readonly team: string
  readonly owner: string
  readonly mainAccount: string
  readonly secondAccount: string
  /** In roster order, by anchor id */
  readonly anchors: { readonly lin: string; readonly su: string; readonly zhou: string }
  /** 复盘 of the fixture week, by weekday */
  readonly reviews: Readonly<Record<number, { readonly wentWell: string; readonly changeNext?: string }>>
}

export const SAMPLE_NAMES: Readonly<Record<'zh-CN' | 'en', SampleNames>> = {
  'zh-CN': {
    team: '禾序买手店',
    owner: '陈静',
    mainAccount: '禾序女装',
    secondAccount: '禾序针织',
    anchors: { lin: '林岚', su: '苏禾', zhou: '周宁' },
    reviews: {
      3: { wentWell: '老客点名打招呼，停留明显长了。', changeNext: '大衣先报尺码表，再试穿。' },
      5: {
        wentWell: '开场先讲尺码和退换，后面问的人少，下单更干脆。',
        changeNext: '羊绒大衣放到 21:30 讲，那时人最多。',
      },
      6: { wentWell: '讲羊绒产地那段没催单，停留明显变长。' },
    },
  },
  en: {
    team: 'Hexu Select',
    owner: 'Chen Jing',
    mainAccount: 'Hexu Womenswear',
    secondAccount: 'Hexu Knitwear',
    anchors: { lin: 'Lin Lan', su: 'Su He', zhou: 'Zhou Ning' },
    reviews: {
      3: {
        wentWell: 'Greeted regulars by name; people stayed visibly longer.',
        changeNext: 'Read out the size chart before trying coats on.',
      },
      5: {
        wentWell: 'Explained sizes and returns first: fewer questions later, quicker orders.',
        changeNext: 'Show the cashmere coat at 21:30, when most people are in.',
      },
      6: { wentWell: 'No hurry to buy while telling where the cashmere is from; people stayed longer.' },
    },
  },
}
