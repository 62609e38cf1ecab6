import { closeBrowser, openContext } from '../browser/open-phone'
import { startLocalCloud, type LocalCloud } from '../browser/local-cloud'
import { BrowserHand } from './browser-hand'
import type { Build, Hand } from './hand'

/** Everyone's phones around one cloud. */
export interface Place {
  /** A phone that was never used, of one person. */
  readonly phoneOf: (person: string) => Promise<Hand>
  /** A phone whose build knows of no cloud. */
  readonly phoneWithoutCloud: () => Promise<Hand>
}

const hostAddress = (): string => {
  const address = process.env.DAYBREAK_HOST
  if (!address) throw new Error('No host: run these tests as the jest project "browser".')
  return address
}

/** Where one person's phone with this build is opened. */
export const homeIn = (build: Build, cloud: LocalCloud, person: string): string =>
  build === 'preview' ? cloud.homeOf(person) : `${hostAddress()}as/${cloud.port}/${person}/`

const homeAlone = (build: Build): string => `${hostAddress()}${build === 'preview' ? 'preview/' : 'as/0/alone/'}`

/** Runs one flow in the builds named, each around a fresh cloud; nothing may have been thrown on any phone by its end. */
export const inBuilds = (builds: readonly Build[], name: string, walk: (place: Place) => Promise<void>): void => {
  describe.each(builds)('in the %s', (build) => {
    let cloud: LocalCloud
    beforeAll(async () => {
      cloud = await startLocalCloud()
    })
    afterAll(async () => {
      await closeBrowser()
      await cloud.stop()
    })

    it(name, async () => {
      const hands: Hand[] = []
      const phoneAt = async (home: string): Promise<Hand> => {
        const hand = new BrowserHand(build, await openContext(), home)
        hands.push(hand)
        return hand
      }
      await walk({
        phoneOf: (person) => phoneAt(homeIn(build, cloud, person)),
        phoneWithoutCloud: () => phoneAt(homeAlone(build)),
      })
      expect(hands.flatMap(({ failures }) => failures)).toEqual([])
    })
  })
}

/** Runs one flow in the preview and in the compiled mini program. */
export const inBothBuilds = (name: string, walk: (place: Place) => Promise<void>): void =>
  inBuilds(['preview', 'weapp'], name, walk)
