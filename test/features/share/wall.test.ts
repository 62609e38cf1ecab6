import type { Sky } from '@/domain/share-card/sky'
import { wallDrawing } from '@/features/share/wall/draw-wall'
import { placeInGrid, WALL_WIDTH, wallGrid } from '@/features/share/wall/wall-grid'
import { wallFace, wallSentence } from '@/features/share/wall/wall-words'
import { shareTextsOf } from '@/locales/share-texts-of'
import { recordingBrush } from '../recording-brush'

const ZH = shareTextsOf('zh-CN')
const SKIES = ['risen', 'horizon', 'stars', 'plain'] as const
const skiesOf = (count: number): readonly Sky[] => Array.from({ length: count }, (_, place) => SKIES[place % 4] as Sky)
const TEAMS = ['禾', '禾序买手店', '禾序买手店上海旗舰直播间第一二三组合', 'Wmmmmmmmmmmmmmmmmmmm']

describe('the rows of a wall', () => {
  it.each([1, 2, 3, 4, 20, 132, 366, 400, 1100])('hold %d skies, none outside and none over another', (count) => {
    const grid = wallGrid(count)
    expect(grid.height).toBeLessThanOrEqual(640)
    const places = Array.from({ length: count }, (_, place) => placeInGrid(place, grid))
    const { width, height } = grid.tile
    for (const { x, y } of places) {
      expect(x + width).toBeLessThanOrEqual(WALL_WIDTH + 0.01)
      expect(y + height).toBeLessThanOrEqual(grid.height + 0.01)
    }
    const [first, second = { x: width, y: 0 }] = places
    expect(second.x - (first?.x ?? 0)).toBeGreaterThanOrEqual(width)
    expect(new Set(places.map(({ x, y }) => `${x}/${y}`)).size).toBe(count)
  })

  it('are as large as they can be: 400 skies are still 20 wide', () => {
    expect(wallGrid(400).tile.width).toBeGreaterThan(20)
  })
})

describe('the picture of a wall', () => {
  const written = (count: number, language: 'zh-CN' | 'en' = 'zh-CN', teamName = '禾序买手店') => {
    const { brush, written: lines } = recordingBrush()
    const { size, paint } = wallDrawing(
      wallFace({ year: 2026, teamName, skies: skiesOf(count) }, shareTextsOf(language)),
    )
    paint(brush)
    return { size, lines }
  }

  it('says the year, the team, how many sessions and what the skies mean, and not one figure more', () => {
    expect(written(132).lines.map(({ text }) => text)).toEqual([
      ...['2026，一场一次破晓', '132 场', '禾序买手店', '高于平时', '接近平时', '低于平时', '还没法比', '破晓'],
    ])
  })

  it('explains only the skies that are on it', () => {
    expect(written(1).lines.map(({ text }) => text)).not.toContain('低于平时')
  })

  it.each(['zh-CN', 'en'] as const)('keeps every text whole within its edges in %s, whatever the name', (language) => {
    for (const team of TEAMS) {
      for (const count of [1, 400]) {
        const { size, lines } = written(count, language, team)
        for (const { x, y, width, size: height } of lines) {
          expect(height).toBeGreaterThanOrEqual(18)
          expect(x).toBeGreaterThanOrEqual(16)
          expect(x + width).toBeLessThanOrEqual(size.width / 2 - 16)
          expect(y).toBeLessThanOrEqual(size.height / 2 - 16)
        }
      }
    }
  })

  it('is said in one sentence too', () => {
    expect(wallSentence({ year: 2026, skies: ['stars', 'risen', 'risen'] }, ZH)).toBe(
      '2026 年记了 3 场：2 场高于平时，1 场低于平时。',
    )
  })
})
