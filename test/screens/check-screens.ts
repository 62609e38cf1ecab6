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
import { SCREENS } from './screens'
import { Theatre } from './theatre'
import { VARIANTS, type VariantName } from './variants'

const ALL: readonly CheckName[] = ['contrast', 'tap', 'overflow']

const told = (variant: string, problems: readonly string[]): readonly string[] =>
  problems.map((problem) => `${variant} · ${problem}`)

/** One opening of a screen, and what the phone is turned into after that. */
export type Turns = readonly [first: VariantName, ...rest: readonly VariantName[]]

interface Checking {
  readonly build: Build
  /** Of a screen; each is a phone of its own. */
  readonly turnsOf: (screen: Screen) => readonly Turns[]
}

/** What a build has only once, whatever the variant. */
const PROBLEMS_OF_BUILD: Readonly<Record<Build, (page: Page) => Promise<readonly string[]>>> = {
  preview: accessibilityProblems,
  weapp: sizeProblems,
}

const checkVariant = async (build: Build, variant: VariantName, page: Page): Promise<readonly string[]> => [
  ...told(variant, await checkPage(page, variant === 'dark' ? ['contrast'] : ALL)),
  ...(variant === 'light' ? await PROBLEMS_OF_BUILD[build](page) : []),
]

const checkTurns = async (theatre: Theatre, screen: Screen, [first, ...rest]: Turns): Promise<readonly string[]> =>
  theatre.show(screen, VARIANTS[first], async (page) => {
    const found = [...(await checkVariant(theatre.build, first, page))]
    for (const variant of rest) {
      await theatre.turn(page, VARIANTS[variant])
      found.push(...(await checkVariant(theatre.build, variant, page)))
    }
    return found
  })

/** One test for each screen: in no variant may anything on it be hard to read, to hit, or out of its place. */
export const checkScreens = ({ build, turnsOf }: Checking): void => {
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

  it.each(SCREENS)('$name can be read and used in every variant', async (screen) => {
    const problems = await Promise.all(turnsOf(screen).map((turns) => checkTurns(theatre, screen, turns)))
    expect(problems.flat()).toEqual([])
  })
}
