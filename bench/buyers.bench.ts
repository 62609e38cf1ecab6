import { BuyerBook } from '@/domain/buyer/buyer-book'
import { dueFollowUps } from '@/domain/buyer/due-follow-ups'
import { DEFAULT_FOLLOW_UP_DAYS } from '@/domain/buyer/follow-up'
import { funnelOf } from '@/domain/buyer/period'
import { repurchaseCurve } from '@/domain/buyer/repurchase-curve'
import { NO_PART, readPart } from '@/replica/buyer-summary/part-text'
import { buyerTexts, TODAY } from './buyer-parts'
import { oncePerSize } from './once-per-size'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family } from './subject'

const sizes = [10_000, 100_000]
const PERIOD_DAYS = 180

export const family: Family = {
  chapter: 9,
  title: 'First orders',
  sentence:
    'From the kept summary of all buyers to what the tab 首单 shows: the funnel of 180 days, whom to greet today and the repurchase curve with its band. 5 % of the buyers are two keys of one person. ' +
    'The limit is `JSON.parse` of the same summary.',
  measure: async () => [
    await sizedTimes({ name: 'buyers', label: 'Opening the tab 首单', sizes, thing: 'buyers', ours, peers: [parse] }),
  ],
}

const ours: Contestant = {
  key: 'ours',
  label: 'ours',
  prepare: (size) => {
    const texts = textsAt(size)
    return { run: () => opened(texts) }
  },
}

const parse: Contestant = {
  key: 'parse',
  label: '`JSON.parse`',
  ratio: { key: 'overParse', of: 'over', bound: 2 },
  prepare: (size) => {
    const bodies = textsAt(size).map((text) => JSON.stringify(readPart(text)))
    return { run: () => bodies.map((body) => JSON.parse(body) as unknown) }
  },
}

const textsAt = oncePerSize(buyerTexts)

/** What the first look at the tab needs. */
function opened(texts: readonly string[]): unknown {
  const book = new BuyerBook(texts.map((text) => readPart(text) ?? NO_PART))
  const rows = book.within({ from: TODAY - PERIOD_DAYS + 1, to: TODAY })
  const due = dueFollowUps(book, { today: TODAY, days: DEFAULT_FOLLOW_UP_DAYS })
  return [funnelOf(rows), due.length, repurchaseCurve(rows, TODAY).steps.length]
}
