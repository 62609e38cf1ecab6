import type { Page } from 'playwright-core'
import { closeBrowser } from '../browser/open-phone'
import { startLocalCloud, type LocalCloud } from '../browser/local-cloud'
import type { Build } from '../flows/hand'
import { homeIn } from '../flows/in-builds'
import { accessibilityProblems } from './check-accessibility'
import { checkPage } from './check-screen'
import { sizeProblems } from './check-size'
import type { CheckName } from './checks/main'
import type { Screen } from './screen'
import { Theatre } from './theatre'
import { VARIANTS, type VariantName } from './variants'

const ALL: readonly CheckName[] = ['contrast', 'tap', 'overflow']

const told = (variant: string, problems: readonly string[]): readonly string[] =>
  problems.map((problem) => `${variant} · ${problem}`)

/** A screen is opened once, and its phone turned into one variant after the other. */
export type Turns = readonly [first: VariantName, ...rest: readonly VariantName[]]

interface Checking {
  readonly build: Build
  readonly screens: readonly Screen[]
  readonly turns: Turns
}

/** Asked once of a screen, whatever the variant. */
const PROBLEMS_OF_BUILD: Readonly<Record<Build, (page: Page) => Promise<readonly string[]>>> = {
  preview: accessibilityProblems,
  weapp: sizeProblems,
}

const checkVariant = async (variant: VariantName, page: Page): Promise<readonly string[]> => {
  const isDark = VARIANTS[variant].settings.colorScheme === 'dark'
  return told(variant, await checkPage(page, isDark ? ['contrast'] : ALL))
}

const checkTurns = async (theatre: Theatre, screen: Screen, [first, ...rest]: Turns): Promise<readonly string[]> =>
  theatre.show(screen, VARIANTS[first], async (page) => {
    const found = [...(await checkVariant(first, page)), ...(await PROBLEMS_OF_BUILD[theatre.build](page))]
    for (const variant of rest) {
      await theatre.turn(page, VARIANTS[variant])
      found.push(...(await checkVariant(variant, page)))
    }
    return found
  })

/** One test for each screen: in no variant may anything on it be hard to read, to hit, or out of its place. */
export const checkScreens = ({ build, screens, turns }: Checking): void => {
  let cloud: LocalCloud
  let theatre: Theatre
  beforeAll(async () => {
    cloud = await startLocalCloud()
    theatre = new Theatre(build, (person) => homeIn(build, cloud, person))
  })
  afterAll(async () => {
    await closeBrowser()
    await cloud.stop()
  })

  it.each(screens)('$name can be read and used in every variant', async (screen) => {
    expect(await checkTurns(theatre, screen, turns)).toEqual([])
  })
}
