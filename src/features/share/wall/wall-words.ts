import type { Sky } from '@/domain/share-card/sky'
import type { ShareTexts } from '@/locales/share-texts'
import type { WallFace } from './draw-wall'

/** As on the legend: from the highest sun to none. */
const ORDER: readonly Sky[] = ['risen', 'horizon', 'stars', 'plain']

export interface WallYear {
  readonly year: number
  readonly teamName: string
  readonly skies: readonly Sky[]
}

/** What the picture says: whose year, how many sessions, and what the skies mean; no figure of any session. */
export function wallFace({ year, teamName, skies }: WallYear, { wall, card }: ShareTexts): WallFace {
  const shown = ORDER.filter((sky) => skies.includes(sky))
  return {
    title: wall.pictureTitle(year),
    team: teamName,
    count: wall.count(skies.length),
    skies,
    legend: shown.map((sky) => ({ sky, words: wall.skies[sky] })),
    brand: card.brand,
  }
}

/** The same in one sentence, for who does not see the picture. */
export function wallSentence({ year, skies }: Pick<WallYear, 'year' | 'skies'>, { wall }: ShareTexts): string {
  const parts = ORDER.flatMap((sky) => {
    const count = skies.filter((one) => one === sky).length
    return count === 0 ? [] : [wall.part(wall.skies[sky], count)]
  })
  return wall.sentence(year, skies.length, parts)
}
