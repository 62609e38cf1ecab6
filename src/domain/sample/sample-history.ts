import { sampleRefunds, sampleRefundsFrom } from './sample-refunds'
import type { SampleFigures, SampleShow } from './sample-show'
import { SAMPLE_SLOTS, SAMPLE_SUNDAY, type SampleSlot } from './sample-slots'
import { seededRandom, type Random01 } from './seeded-random'

const HISTORY_WEEKS = 26
const SEED = 20_261_116
const TEMPO_SEED = 7
const CALIBRATED_WEEKS = 8
const WEEKLY_GROWTH = 0.008
const NOISE = 0.11

/** How far a figure follows the sales: 1 as far as they, 0 not at all. Below 1, GPM rises and falls with them too. */
const FOLLOWS_SALES = { gmvYuan: 1, views: 0.6, viewers: 0.6, firstOrders: 0.8, staySeconds: 0.2, spendYuan: 0.5 }
const SPENT_ORDER_YUAN = 620
const BUYERS_AN_ORDER = 0.875
const NATURAL_SHARE = 0.72

/** What the pictures show of the two weeks before: given, where the rest is made. */
const GIVEN: Readonly<Record<string, { figures?: Partial<SampleFigures>; refundYuan: Record<number, number> }>> = {
  '-1/1': { refundYuan: sampleRefundsFrom(38_200) },
  '-1/2': { refundYuan: sampleRefundsFrom(26_300) },
  '-1/3': { refundYuan: sampleRefundsFrom(45_400) },
  '-1/4': { refundYuan: sampleRefundsFrom(25_800) },
  '-1/5': { figures: { views: 17_480, viewers: 12_960, firstOrders: 96 }, refundYuan: sampleRefundsFrom(71_800) },
  '-1/6': {
    figures: { views: 14_660, viewers: 10_890, firstOrders: 78 },
    refundYuan: { ...sampleRefundsFrom(50_600), 3: 38_400 },
  },
  '-2/5': { refundYuan: sampleRefundsFrom(67_900) },
}

/** With Saturday −1 given at 78, far below its place in the order, these keep the median of the eight at 87. */
const SATURDAY_FIRST_ORDERS = [101, 64, 49, 62, 96, 104, 98, 78]

/** Every show before the fixture week, oldest first: slow growth, the holiday slump, and the usual of §13 at its end. */
export function sampleHistory(): readonly SampleShow[] {
  const random = seededRandom(SEED)
  const tempo = seededRandom(TEMPO_SEED)
  const shows: SampleShow[] = []
  for (let week = -HISTORY_WEEKS; week < 0; week += 1) {
    for (const slot of SAMPLE_SLOTS) shows.push(showOf({ week, slot, random, tempo }))
    if (week % 2 === 0) shows.push(showOf({ week, slot: SAMPLE_SUNDAY, random, tempo }))
  }
  return shows
}

interface Making {
  readonly week: number
  readonly slot: SampleSlot
  readonly random: Random01
  readonly tempo: Random01
}

function showOf({ week, slot, random, tempo }: Making): SampleShow {
  const level = levelOf(week, slot, random)
  const figures = figuresAt(level, slot, random)
  const refundYuan = sampleRefunds((figures.gmvFen ?? 0) / 100, random, tempo)
  const given = GIVEN[`${week}/${slot.weekday}`]
  const saturday = slot.weekday === 6 ? SATURDAY_FIRST_ORDERS[CALIBRATED_WEEKS + week] : undefined
  return {
    week,
    weekday: slot.weekday,
    figures: { ...figures, ...(saturday !== undefined && { firstOrders: saturday }), ...given?.figures },
    refundYuan: given?.refundYuan ?? refundYuan,
  }
}

/** The sales as a share of the slot's usual. */
function levelOf(week: number, slot: SampleSlot, random: Random01): number {
  const noise = 1 + NOISE * (2 * random() - 1)
  const calibrated = slot.lastEight[CALIBRATED_WEEKS + week]
  if (calibrated !== undefined) return calibrated / 1000
  return (1 - WEEKLY_GROWTH * (-week - CALIBRATED_WEEKS)) * noise
}

function figuresAt(level: number, slot: SampleSlot, random: Random01): SampleFigures {
  const at = (name: keyof SampleSlot['usual'], unit = 1) =>
    around(slot.usual[name], 1 + FOLLOWS_SALES[name] * (level - 1), unit)
  const gmvYuan = at('gmvYuan', 100)
  const viewers = at('viewers')
  const staySeconds = at('staySeconds')
  const orders = Math.round((gmvYuan / SPENT_ORDER_YUAN) * (0.97 + 0.06 * random()))
  const averageOnline = (viewers * staySeconds) / (slot.durationMinutes * 60)
  return {
    durationMinutes: slot.durationMinutes,
    viewers,
    views: at('views'),
    peakOnline: Math.round(averageOnline * (2 + 0.3 * random())),
    averageStaySeconds: staySeconds,
    stayBase: 'whole',
    naturalViewers: Math.round(viewers * NATURAL_SHARE * (1 + 0.4 * (level - 1))),
    gmvFen: gmvYuan * 100,
    orders,
    buyers: Math.round(orders * BUYERS_AN_ORDER),
    firstOrders: at('firstOrders'),
    contactsAdded: Math.round(at('firstOrders') * (0.46 + 0.1 * random())),
    adBudgetFen: slot.budgetYuan * 100,
    adSpendFen: at('spendYuan') * 100,
    hadDeduction: false,
  }
}

/** `usual` × `level`, in steps of `unit` that are the same upward and downward, so that mirrored levels stay mirrored. */
function around(usual: number, level: number, unit: number): number {
  const steps = Math.round(Math.abs(usual * (level - 1)) / unit)
  return usual + Math.sign(level - 1) * steps * unit
}
