import fc from 'fast-check'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { sharedSession } from '@/domain/share-card/shared-session'
import { cardFace } from '@/features/share/card/card-face'
import { cardLines, cardTitle } from '@/features/share/card/card-words'
import { drawCard } from '@/features/share/card/draw-card'
import { pathOfLink, sentCard } from '@/features/share/card/sent-card'
import type { SharedReport } from '@/domain/share-card/shared-report'
import type { Language } from '@/locales/texts'
import type { SharedPage } from '@/protocol/share'
import { shareTextsOf } from '@/locales/share-texts-of'
import { textsOf } from '@/locales/text-context'
import { byId, sessionOn, type SessionRecord } from '../../domain/build-session'
import { recordingBrush } from '../recording-brush'

const DAY = '2026-11-20'
const FRIDAYS = ['2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13']
const TOKEN = 'a-token-of-128-random-'

interface Told {
  readonly session: Partial<SessionRecord>
  readonly usualFen: readonly number[]
  readonly refundFen: number | undefined
  readonly language: Language
}

/** All that leaves the phone with a card: what the canvas is asked to write and where, the card itself, and the text. */
function leaving({ session: fields, usualFen, refundFen, language }: Told, choices: ShareChoices) {
  const session = sessionOn(DAY, fields)
  const usual = FRIDAYS.map((day, place) => sessionOn(day, { gmvFen: usualFen[place] ?? 0 }))
  const reading = { id: 'r', sessionId: DAY, asOf: '2026-11-22', source: 'typed' as const }
  const shared = sharedSession(
    session,
    {
      sessions: byId([session, ...usual]),
      readings: refundFen === undefined ? [] : [{ ...reading, refundFen }],
      anchors: new Map([['lin', { name: '林岚' }]]),
      boundaries: [],
    },
    choices,
  )
  return leavingWith(shared, language)
}

function leavingWith(shared: SharedPage, language: Language) {
  const words = { text: textsOf(language), share: shareTextsOf(language), teamName: '禾序买手店' }
  const { brush, written } = recordingBrush()
  drawCard(brush, cardFace(shared, words))
  const title = cardTitle(shared, words)
  const card = sentCard({ title, path: pathOfLink(TOKEN), picture: undefined })
  return { card, lines: cardLines(shared, words), written }
}

const count = fc.option(fc.integer({ min: 0, max: 9_999_999 }))
const fen = fc.integer({ min: 0, max: 99_999_999 }).map((yuan) => yuan * 100)
const language = fc.constantFrom<Language>('zh-CN', 'en')
/** What a card may say whatever is hidden. */
const open = fc.record({
  firstOrders: count,
  viewers: count,
  averageStaySeconds: count,
  durationMinutes: fc.option(fc.integer({ min: 1, max: 2880 })),
})
/** What no card ever says. */
const never = fc.record({
  orders: count,
  buyers: count,
  impressions: count,
  contactsAdded: count,
  follows: count,
  adBudgetFen: fc.option(fen),
  adSpendFen: fc.option(fen),
  adGmvFen: fc.option(fen),
  targetRoiHundredths: count,
  changeNext: fc.option(fc.string()),
})
/** What hiding the amounts takes away: they, and what they could be worked out from or led back to. */
const secrets = fc.record({
  own: never,
  times: fc.integer({ min: 1, max: 50 }),
  views: count,
  refundFen: fc.option(fen),
})
const usualFen = fc.array(fen, { minLength: 5, maxLength: 5 })
const note = fc.constantFrom(undefined, '开场先讲尺码', '开场先讲尺码，卖了 26.8 万')

const told = fc.record({ shown: open, gmvFen: fen, usualFen, language, note })

describe('what leaves the phone with a card', () => {
  it('is the same whatever the amounts are, where they are hidden: picture, title, path and copied text', () => {
    const choices = fc.record({ hidesAmounts: fc.constant(true), withWentWell: fc.boolean() })
    fc.assert(
      fc.property(fc.tuple(told, choices), secrets, secrets, ([base, chosen], one, other) => {
        const of = ({ own, times, views, refundFen }: typeof one) => {
          const gmvFen = base.gmvFen * times
          const session = { ...base.shown, ...own, views, gmvFen, wentWell: base.note }
          const usual = base.usualFen.map((yuan) => yuan * times)
          const { language: tongue } = base
          return leaving({ session, usualFen: usual, refundFen: refundFen ?? undefined, language: tongue }, chosen)
        }
        const left = of(one)
        expect(left).toEqual(of(other))
        expect(JSON.stringify(left)).not.toMatch(/¥|GPM/)
      }),
      { numRuns: 200 },
    )
  })

  it('never says anything of ads, buyers or what to change, and nothing of the note unless it is chosen', () => {
    const choices = fc.record({ hidesAmounts: fc.boolean(), withWentWell: fc.boolean() })
    fc.assert(
      fc.property(fc.tuple(told, choices), never, never, ([base, chosen], one, other) => {
        const of = (own: typeof one, wentWell: string | undefined) =>
          leaving(
            {
              session: { ...base.shown, ...own, views: 18_730, gmvFen: base.gmvFen, wentWell },
              ...{ usualFen: base.usualFen, refundFen: 4_290_000, language: base.language },
            },
            chosen,
          )
        expect(of(one, base.note)).toEqual(of(other, base.note))
        if (!chosen.withWentWell) expect(of(one, base.note)).toEqual(of(one, '别的话'))
      }),
      { numRuns: 200 },
    )
  })

  it('does say the amount where it is chosen, so that the rest of this can fail', () => {
    const session = { gmvFen: 26_840_000, views: 18_730, wentWell: '开场先讲尺码' }
    const open = { session, usualFen: [1, 1, 1, 1, 1], refundFen: undefined, language: 'zh-CN' as const }
    const { card, lines, written } = leaving(open, { hidesAmounts: false, withWentWell: true })
    expect(card.title).toContain('¥268,400')
    expect(lines).toContain('开场先讲尺码')
    expect(written.map(({ text }) => text)).toEqual(expect.arrayContaining(['268,400', '14,330']))
    expect(card.path).toBe(`/pages-share/page/index?token=${TOKEN}`)
  })
})

describe('what leaves the phone with a report', () => {
  const hidden = fc.record({
    sky: fc.constantFrom('risen', 'horizon', 'stars', 'plain' as const),
    basis: fc.constantFrom('kept', 'sales' as const),
    firstOrders: fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined }),
    sessionCount: fc.integer({ min: 1, max: 999 }),
    days: fc.constantFrom<readonly [string, string]>(
      ['2026-11-16', '2026-11-22'],
      ['2026-11-01', '2026-11-30'],
      ['2026-11-03', '2026-11-09'],
    ),
    language,
  })
  const reportOf = ({ sky, basis, firstOrders, sessionCount, days: [from, to] }: Shown): SharedReport => ({
    ...{ kind: 'report', from, to, sessionCount, anchorNames: ['林岚'], sky },
    ...(sky !== 'plain' && { compared: { basis, ...(sky !== 'horizon' && { figure: '9.7%' }) } }),
    ...(firstOrders !== undefined && { firstOrders }),
  })
  type Shown = typeof hidden extends fc.Arbitrary<infer T> ? T : never

  it('has no amount anywhere where amounts are hidden', () => {
    fc.assert(
      fc.property(hidden, (shown) => {
        const left = leavingWith(reportOf(shown), shown.language)
        expect(JSON.stringify(left)).not.toMatch(/¥|GPM/)
        expect(left.card.title).not.toMatch(/\d/)
        expect(left.card.path).toBe(`/pages-share/page/index?token=${TOKEN}`)
      }),
    )
  })

  it('does say the amounts where that is chosen, so that the rest of this can fail', () => {
    const shown = { sky: 'risen', basis: 'kept', firstOrders: 421, sessionCount: 6, language: 'zh-CN' } as const
    const amounts = { netFen: 73_120_000, gpmFen: 1_136_700, lowFen: 56_400_000, highFen: 60_300_000 }
    const shared = { ...reportOf({ ...shown, days: ['2026-11-16', '2026-11-22'] }), amounts }
    const { card, lines, written } = leavingWith(shared, 'zh-CN')
    expect(card.title).toBe('11.16 – 11.22，净成交 ¥731,200（退款后）')
    expect(lines).toBe(
      [
        '11.16 – 11.22 周报，6 场，林岚',
        '净成交（退款后）¥731,200，退款结清后预计 ¥56.4万–60.3万。这一周留下的，比平时高 9.7%',
        '新客首单 421 单，GPM ¥11,367，场次 6 场',
      ].join('\n'),
    )
    expect(written.map(({ text }) => text)).toEqual(expect.arrayContaining(['731,200', '净成交 · 退款后', '421']))
  })
})
