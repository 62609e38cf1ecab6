import { latestFirst } from '@/domain/buyer/buyer-book'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { seededRandom } from '@/domain/sample/seeded-random'
import { partText, type SummaryPart } from '@/replica/buyer-summary/part-text'

/** The business day of the benchmark, days since 1970-01-01. */
export const TODAY = 20_779
const SHARDS = 32
const DAYS = 730
const SEED = 7
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FAMILY_NAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const PRODUCTS = ['羊绒开衫 燕麦色', '真丝印花衬衫', '直筒羊毛裤', '双面呢短大衣', '针织打底衫', '真丝方巾']
const SOURCES = ['shortVideo', 'recommendation', 'longStay', 'watched', 'ownContact'] as const

/** The texts on storage of so many buyers of two years, 18 % of whom came back and 5 % of whom have two keys. */
export function buyerTexts(count: number): readonly string[] {
  const random = seededRandom(SEED)
  const below = (bound: number) => Math.floor(random() * bound)
  const parts = Array.from({ length: SHARDS }, () => ({
    rows: [] as BuyerRow[],
    links: [] as SummaryPart['links'][number][],
  }))
  let before: BuyerRow | undefined
  for (let place = 0; place < count; place += 1) {
    const row = rowOf(place, below, random)
    const part = parts[LETTERS.indexOf(row.id.charAt(0)) >> 1]
    part?.rows.push(row)
    if (before && random() < 0.05) part?.links.push({ from: row.id, to: before.id, source: 'file' })
    before = row
  }
  return parts.map(({ rows, links }) => partText({ rows: rows.sort(latestFirst), links, refunds: [] }))
}

function rowOf(place: number, below: (bound: number) => number, random: () => number): BuyerRow {
  const firstDay = TODAY - below(DAYS)
  const again = random() < 0.18 ? firstDay + 1 + below(120) : Infinity
  const isContacted = random() < 0.65
  const isAdded = isContacted && random() < 0.7
  const trust = SOURCES[below(SOURCES.length)]
  return {
    id: Array.from({ length: 16 }, () => LETTERS.charAt(below(LETTERS.length))).join(''),
    name: `${FAMILY_NAMES.charAt(below(FAMILY_NAMES.length))}**`,
    firstAt: firstDay * 86_400_000 + below(86_400_000),
    firstDay,
    orderId: `37${String(17_000_000_000_000_000 + place * 977).slice(0, 17)}`,
    fen: 100 * (99 + below(2_000)),
    product: PRODUCTS[below(PRODUCTS.length)],
    kept: again <= TODAY ? [firstDay, again] : [firstDay],
    ...(isContacted && { contacted: firstDay + 1, touched: firstDay + 1, assignee: 'member-of-16-chr' }),
    ...(isAdded && { added: firstDay + 3, touched: firstDay + 3 }),
    ...(trust && random() < 0.6 && { trust }),
    ...(random() < 0.1 && { isWeak: true as const }),
    account: '禾序女装',
  }
}
