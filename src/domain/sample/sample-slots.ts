/** A slot of the sample roster, with its usual before the fixture week. Whole 元, people, seconds, minutes. */
export interface SampleSlot {
  /** One slot a weekday: 1 = Monday … 7 = Sunday */
  readonly weekday: number
  readonly anchorId: 'lin' | 'su' | 'zhou'
  readonly startMinute: number
  readonly durationMinutes: number
  readonly usual: {
    readonly gmvYuan: number
    readonly views: number
    readonly viewers: number
    readonly firstOrders: number
    readonly staySeconds: number
    readonly spendYuan: number
  }
  readonly budgetYuan: number
  /**
   * The last eight weeks before the fixture week, oldest first, as thousandths of the usual. Four are below 1,000, four
   * above, and the two nearest to it lie equally far on either side, so that every median is the usual to the unit.
   * 1–21 October is the holiday and the slump after it.
   */
  readonly lastEight: readonly number[]
}

export const SAMPLE_SLOTS: readonly SampleSlot[] = [
  {
    weekday: 1,
    anchorId: 'lin',
    startMinute: 20 * 60,
    durationMinutes: 210,
    usual: { gmvYuan: 121_300, views: 12_500, viewers: 9_350, firstOrders: 54, staySeconds: 492, spendYuan: 3_930 },
    budgetYuan: 9_000,
    lastEight: [1052, 1104, 742, 583, 815, 1036, 1013, 987],
  },
  {
    weekday: 2,
    anchorId: 'su',
    startMinute: 20 * 60,
    durationMinutes: 190,
    usual: { gmvYuan: 84_100, views: 10_150, viewers: 7_640, firstOrders: 40, staySeconds: 478, spendYuan: 3_190 },
    budgetYuan: 7_000,
    lastEight: [1031, 1078, 761, 604, 822, 1049, 1016, 984],
  },
  {
    weekday: 3,
    anchorId: 'lin',
    startMinute: 20 * 60,
    durationMinutes: 220,
    usual: { gmvYuan: 146_200, views: 12_836, viewers: 9_520, firstOrders: 74, staySeconds: 515, spendYuan: 5_060 },
    budgetYuan: 11_000,
    lastEight: [1066, 1092, 728, 571, 796, 1045, 1018, 982],
  },
  {
    weekday: 4,
    anchorId: 'zhou',
    startMinute: 10 * 60,
    durationMinutes: 180,
    usual: { gmvYuan: 82_000, views: 10_268, viewers: 7_700, firstOrders: 31, staySeconds: 418, spendYuan: 2_830 },
    budgetYuan: 7_000,
    lastEight: [1038, 752, 588, 803, 1009, 1055, 1027, 991],
  },
  {
    weekday: 5,
    anchorId: 'lin',
    startMinute: 20 * 60,
    durationMinutes: 240,
    usual: { gmvYuan: 221_800, views: 17_227, viewers: 12_739, firstOrders: 92, staySeconds: 545, spendYuan: 6_744 },
    budgetYuan: 12_000,
    lastEight: [1058, 733, 566, 962, 1072, 1010, 990, 1043.7],
  },
  {
    weekday: 6,
    anchorId: 'su',
    startMinute: 20 * 60,
    durationMinutes: 200,
    usual: { gmvYuan: 170_900, views: 14_657, viewers: 10_897, firstOrders: 87, staySeconds: 512, spendYuan: 4_996 },
    budgetYuan: 10_000,
    lastEight: [1047, 741, 577, 784, 1035, 1061, 998.2, 1001.8],
  },
]

/** The second account goes on air every other Sunday without a roster. */
export const SAMPLE_SUNDAY: SampleSlot = {
  weekday: 7,
  anchorId: 'zhou',
  startMinute: 15 * 60,
  durationMinutes: 150,
  usual: { gmvYuan: 26_400, views: 4_150, viewers: 3_080, firstOrders: 12, staySeconds: 386, spendYuan: 640 },
  budgetYuan: 2_000,
  lastEight: [],
}
