import fc from 'fast-check'
import type { SharedReport } from '@/domain/share-card/shared-report'
import type { SharedSession } from '@/domain/share-card/shared-session'
import type { SharedPage } from '@/protocol/share'
import { cardFace } from '@/features/share/card/card-face'
import { cardLines, cardTitle } from '@/features/share/card/card-words'
import { drawCard } from '@/features/share/card/draw-card'
import { shareTextsOf } from '@/locales/share-texts-of'
import { textsOf } from '@/locales/text-context'
import { sessionOn } from '../../domain/build-session'
import { recordingBrush } from '../recording-brush'

const FRIDAY: SharedSession = {
  kind: 'session',
  startAt: sessionOn('2026-11-20').startAt,
  durationMinutes: 240,
  anchorNames: ['林岚'],
  sky: 'risen',
  compared: { rung: 1, count: 8, figure: '21.0%' },
  firstOrders: 121,
  viewers: 13_860,
  averageStaySeconds: 560,
}
const OPEN: SharedSession = { ...FRIDAY, amounts: { gmvFen: 26_840_000, gpmFen: 1_432_995 } }

const wordsIn = (language: 'zh-CN' | 'en', teamName = '禾序买手店') => ({
  text: textsOf(language),
  share: shareTextsOf(language),
  teamName,
})
const ZH = wordsIn('zh-CN')

const drawn = (shared: SharedPage, words = ZH) => {
  const { brush, written } = recordingBrush()
  drawCard(brush, cardFace(shared, words))
  return written
}
const textsIn = (shared: SharedSession) => drawn(shared).map(({ text }) => text)

describe('the words of a card', () => {
  it('are those of the design with hidden amounts', () => {
    expect(textsIn(FRIDAY)).toEqual([
      ...['禾', '周五 11.20', '禾序买手店', '金额已隐藏', '这一场成交，比平时的周五高', '21.0%'],
      ...['新客首单', '121', '单', '场观人数', '13,860', '人', '人均停留', '9分20秒'],
      ...['破晓', '主播 林岚 · 播了 4小时'],
    ])
    expect(cardTitle(FRIDAY, ZH)).toBe('这一场成交，比平时的周五高')
  })

  it('are those of the design with amounts', () => {
    expect(textsIn(OPEN)).toEqual(expect.arrayContaining(['高于平时 21.0%', '268,400', 'GPM', '14,330', '13,860']))
    expect(cardTitle(OPEN, ZH)).toBe('周五 20:00 场，成交 ¥268,400')
  })

  it.each([
    ['stars', '低于平时 22.1%', '这一场成交，比平时的周五低'],
    ['horizon', '接近平时', '这一场成交，和平时的周五差不多'],
  ] as const)('say at a sky of %s how the session compares, open and hidden', (sky, badge, title) => {
    const compared = { rung: 1, count: 8, ...(sky === 'stars' && { figure: '22.1%' }) } as const
    expect(textsIn({ ...OPEN, sky, compared })).toContain(badge)
    expect(cardTitle({ ...FRIDAY, sky, compared }, ZH)).toBe(title)
  })

  it('are three lines to paste into a group', () => {
    expect(cardLines({ ...FRIDAY, wentWell: '开场先讲尺码' }, ZH)).toBe(
      [
        '周五 20:00 场，林岚 播了 4小时',
        '这一场成交，比平时的周五高 21.0%',
        '新客首单 121 单，场观人数 13,860 人，人均停留 9分20秒。做得好的一点：开场先讲尺码',
      ].join('\n'),
    )
    expect(cardLines(OPEN, ZH).split('\n')[1]).toBe('周五 20:00 场，成交 ¥268,400。这一场成交，比平时的周五高 21.0%')
  })
})

const skies = fc.constantFrom('risen', 'horizon', 'stars', 'plain' as const)
const names = fc.array(fc.constantFrom(...'禾序买手店林岚Wm'), { minLength: 1, maxLength: 20 })
const anyCard = fc.record({
  sky: skies,
  language: fc.constantFrom('zh-CN' as const, 'en' as const),
  team: names.map((letters) => letters.join('')),
  anchors: fc.array(
    names.map((letters) => letters.join('')),
    { maxLength: 3 },
  ),
  digits: fc.integer({ min: 1, max: 8 }),
  isOpen: fc.boolean(),
})

/** Every text whole within the edges, at 18 or more, and none over another. */
function expectWhole(written: ReturnType<typeof drawn>): void {
  for (const one of written) {
    expect(one.size).toBeGreaterThanOrEqual(18)
    expect(one.x).toBeGreaterThanOrEqual(16)
    expect(one.x + one.width).toBeLessThanOrEqual(484.5)
  }
  for (const [place, one] of written.entries()) {
    for (const other of written.slice(place + 1)) {
      const isSameLine = Math.abs(one.y - other.y) < 12
      const isApart = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5
      expect(isSameLine && !isApart ? [one, other] : []).toEqual([])
    }
  }
}

describe('the picture', () => {
  it('keeps every text of a session whole and apart, whatever the names and amounts', () => {
    fc.assert(
      fc.property(anyCard, ({ sky, language, team, anchors, digits, isOpen }) => {
        const most = Number('9'.repeat(digits))
        const amounts = { gmvFen: most * 100, gpmFen: most * 100 }
        const figure = sky === 'risen' || sky === 'stars' ? { figure: '1234.5%' } : {}
        const compared = sky === 'plain' ? undefined : ({ rung: 2, count: 8, ...figure } as const)
        const shared: SharedSession = {
          ...{ ...FRIDAY, sky, compared, anchorNames: anchors, viewers: most, firstOrders: most },
          ...(isOpen && { amounts }),
        }
        expectWhole(drawn(shared, wordsIn(language, team)))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps every text of a report whole and apart, whatever the names and amounts', () => {
    fc.assert(
      fc.property(anyCard, ({ sky, language, team, anchors, digits, isOpen }) => {
        const most = Number('9'.repeat(digits))
        const figure = sky === 'risen' || sky === 'stars' ? { figure: '1234.5%' } : {}
        const shared: SharedReport = {
          ...{ kind: 'report', from: '2026-11-16', to: '2026-11-22', sessionCount: most, firstOrders: most, sky },
          ...{ anchorNames: anchors, accountName: team },
          ...(sky !== 'plain' && { compared: { basis: 'kept', ...figure } }),
          ...(isOpen && { amounts: { netFen: most * 100, gpmFen: most * 100 } }),
        }
        expectWhole(drawn(shared, wordsIn(language, team)))
      }),
      { numRuns: 150 },
    )
  })
})
