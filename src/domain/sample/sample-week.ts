import type { SampleFigures, SampleShow } from './sample-show'

interface Typed {
  readonly duration: number
  readonly views: number
  readonly viewers: number
  readonly gmvYuan: number
  readonly orders: number
  readonly buyers: number
  readonly firstOrders: number
  readonly stay: number
  readonly peak: number
  readonly natural: number
  readonly contacts: number
  readonly budgetYuan: number
  readonly spendYuan: number
  readonly adGmvYuan?: number
}

/** The six sessions that the pictures and the tests show, Monday to Saturday, as their people typed them. */
export const SAMPLE_WEEK: readonly SampleShow[] = [
  show(
    1,
    { 1: 17_600, 3: 33_800, 6: 36_800 },
    {
      ...{ duration: 210, views: 12_640, viewers: 9_480, gmvYuan: 126_800, orders: 204, buyers: 181, firstOrders: 58 },
      ...{ stay: 505, peak: 812, natural: 6_830, contacts: 31, budgetYuan: 9_000, spendYuan: 4_300 },
    },
  ),
  show(
    2,
    { 1: 11_100, 3: 19_900, 5: 22_500 },
    {
      ...{ duration: 190, views: 9_850, viewers: 7_420, gmvYuan: 82_600, orders: 136, buyers: 122, firstOrders: 41 },
      ...{ stay: 470, peak: 640, natural: 5_390, contacts: 22, budgetYuan: 7_000, spendYuan: 3_450 },
    },
  ),
  show(
    3,
    { 1: 24_600, 3: 40_900, 4: 43_100 },
    {
      ...{ duration: 220, views: 14_260, viewers: 10_540, gmvYuan: 172_500, orders: 277, buyers: 244, firstOrders: 83 },
      ...{ stay: 530, peak: 905, natural: 7_610, contacts: 44, budgetYuan: 11_000, spendYuan: 5_650 },
    },
  ),
  show(
    4,
    { 1: 9_100, 3: 14_300 },
    {
      ...{ duration: 180, views: 8_420, viewers: 6_310, gmvYuan: 63_900, orders: 107, buyers: 98, firstOrders: 26 },
      ...{ stay: 410, peak: 496, natural: 4_720, contacts: 14, budgetYuan: 7_000, spendYuan: 2_900 },
    },
  ),
  show(
    5,
    { 1: 30_100, 2: 42_900 },
    {
      ...{
        duration: 240,
        views: 18_730,
        viewers: 13_860,
        gmvYuan: 268_400,
        orders: 437,
        buyers: 372,
        firstOrders: 121,
      },
      ...{ stay: 560, peak: 1_180, natural: 9_740, contacts: 64, budgetYuan: 12_000, spendYuan: 6_480 },
    },
  ),
  show(
    6,
    { 1: 9_700 },
    {
      ...{ duration: 200, views: 15_320, viewers: 11_240, gmvYuan: 186_300, orders: 305, buyers: 258, firstOrders: 92 },
      ...{
        stay: 520,
        peak: 735,
        natural: 8_138,
        contacts: 49,
        budgetYuan: 10_000,
        spendYuan: 5_260,
        adGmvYuan: 29_800,
      },
    },
  ),
]

function show(weekday: number, refundYuan: SampleShow['refundYuan'], typed: Typed): SampleShow {
  return { week: 0, weekday, refundYuan, figures: figuresOf(typed) }
}

function figuresOf(typed: Typed): SampleFigures {
  return {
    durationMinutes: typed.duration,
    viewers: typed.viewers,
    views: typed.views,
    peakOnline: typed.peak,
    averageStaySeconds: typed.stay,
    stayBase: 'whole',
    naturalViewers: typed.natural,
    gmvFen: typed.gmvYuan * 100,
    orders: typed.orders,
    buyers: typed.buyers,
    firstOrders: typed.firstOrders,
    contactsAdded: typed.contacts,
    adBudgetFen: typed.budgetYuan * 100,
    adSpendFen: typed.spendYuan * 100,
    ...(typed.adGmvYuan !== undefined && { adGmvFen: typed.adGmvYuan * 100 }),
    hadDeduction: false,
  }
}
