/** What the sample team's buyers are called and bought. */
export interface SampleGoods {
  readonly names: readonly string[]
  /** Product, price in 元, why it mostly comes back */
  readonly products: readonly (readonly [name: string, yuan: number, reason: string])[]
  readonly note: string
}

export const SAMPLE_GOODS: Readonly<Record<'zh-CN' | 'en', SampleGoods>> = {
  'zh-CN': {
    names: ['王', '李', '陈', '赵', '周', '孙', '吴', '郑', '刘', '杨', '许', '何', '欧阳'],
    products: [
      ['羊绒开衫 燕麦色', 1280, '尺码不合'],
      ['真丝印花衬衫', 899, '颜色和想的不一样'],
      ['直筒羊毛裤', 659, '尺码不合'],
      ['双面呢短大衣', 2180, '尺码不合'],
      ['针织打底衫', 359, '面料扎'],
      ['真丝方巾', 299, '不想要了'],
    ],
    note: '身高 158，穿 M。怕扎，问过羊绒会不会起球。',
  },
  en: {
    names: ['W', 'L', 'C', 'Z', 'S', 'H', 'Y', 'X', 'T', 'G'],
    products: [
      ['Cashmere cardigan, oat', 1280, 'Does not fit'],
      ['Printed silk shirt', 899, 'Another colour than expected'],
      ['Straight wool trousers', 659, 'Does not fit'],
      ['Short double-faced coat', 2180, 'Does not fit'],
      ['Knit base layer', 359, 'Itches'],
      ['Silk scarf', 299, 'Changed their mind'],
    ],
    note: '158 cm, wears M. Sensitive skin, asked whether the cashmere pills.',
  },
}
