import { readFileSync } from 'node:fs'
import { MiniProgram } from './mini-program'
import { waitUntil } from './wait-until'

/** WeChat's own scoring marks a page down above it. */
const LARGEST_SET_DATA = 256 * 1024

interface AppConfiguration {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

const { pages, subPackages = [] } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as AppConfiguration
const routes = [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]

describe('the compiled package', () => {
  const mini = new MiniProgram()

  it.each(routes)('opens %s on a phone that holds nothing yet', async (route) => {
    await mini.open(route)
    await waitUntil(
      () => mini.front.text() !== '',
      () => `words on ${mini.front.route}`,
    )
    expect(Math.max(...mini.front.sentBytes)).toBeLessThan(LARGEST_SET_DATA)
  })
})
