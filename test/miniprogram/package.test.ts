import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Templates of the main package, as paths in it. */
const mainTemplates = readdirSync('dist/weapp', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.wxml') && !isInSubPackage(path),
)

function isInSubPackage(path: string): boolean {
  return subPackages.some(({ root }) => path.startsWith(`${root}/`))
}

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

  it.each(mainTemplates)('imports into %s nothing of a sub-package, which WeChat does not allow', (path) => {
    const imported = [...readFileSync(`dist/weapp/${path}`, 'utf8').matchAll(/<(?:import|include) src="([^"]+)"/g)]
    const paths = imported.map(([, to = '']) => join(dirname(path), to))
    expect(paths.filter(isInSubPackage)).toEqual([])
  })
})
