import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Build } from '../flows/hand'
import { drawFrame } from './frame'
import { SCREENS } from './screens'
import type { Screen } from './screen'
import { Theatre } from './theatre'
import { VARIANTS, type VariantName } from './variants'

export interface Wanted {
  readonly folder: string
  readonly builds: readonly Build[]
  /** Every one where none is named. */
  readonly names: readonly string[]
  readonly variants: readonly VariantName[]
  readonly homeOf: (build: Build, person: string) => string
  /** Told of every picture, or of why there is none. */
  readonly tell: (picture: string, problem?: unknown) => void
}

interface Showing {
  readonly theatre: Theatre
  readonly screen: Screen
  readonly variant: VariantName
}

/** How many phones stand beside each other: most of a showing is waiting. */
const AT_ONCE = 3

const takePicture = ({ theatre, screen, variant }: Showing, file: string): Promise<unknown> => {
  const isDark = VARIANTS[variant].settings.colorScheme === 'dark'
  return theatre.show(screen, VARIANTS[variant], async (page) => {
    await drawFrame(page, { time: screen.now.slice(11, 16), isDark })
    await page.screenshot({ path: file, animations: 'disabled' })
  })
}

/** Takes pictures into `<folder>/<build>/<screen><variant>.png`. */
export const pictureScreens = async ({ folder, builds, names, variants, homeOf, tell }: Wanted): Promise<void> => {
  const showings = builds.flatMap((build): Showing[] => {
    mkdirSync(path.join(folder, build), { recursive: true })
    const theatre = new Theatre(build, (person) => homeOf(build, person))
    const screens = SCREENS.filter(({ name }) => names.length === 0 || names.includes(name))
    return screens.flatMap((screen) => variants.map((variant) => ({ theatre, screen, variant })))
  })
  const work = async (): Promise<void> => {
    for (let next = showings.shift(); next; next = showings.shift()) {
      const { theatre, screen, variant } = next
      const picture = `${theatre.build}/${screen.name}${VARIANTS[variant].suffix}.png`
      await takePicture(next, path.join(folder, picture)).then(
        () => tell(picture),
        (problem: unknown) => tell(picture, problem),
      )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
