import { existsSync, readFileSync } from 'node:fs'
import { sharePages } from '@/locales/zh-CN/share-pages'
import { managePages } from '@/locales/zh-CN/manage-pages'
import { MiniProgram } from './mini-program'
import { seededPhone } from './seeded-phone'

interface AppConfiguration {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

interface Shared {
  readonly title: string
  readonly path: string
  readonly imageUrl: string
}

interface Sharing {
  readonly onShareAppMessage?: (cause: { from: string }) => Shared
  readonly onShareTimeline?: () => unknown
}

const HOME = '/pages/sessions/index'
const plain = (title: string): Shared => ({ title, path: HOME, imageUrl: '/cover.jpg' })

/**
 * Every page of the app, and what it says of itself while nobody chose what to share; `undefined`: WeChat offers no card
 * of it at all. A new page has to be put here.
 */
const CARDS: Readonly<Record<string, Shared | undefined>> = {
  'pages/sessions/index': undefined,
  'pages/trust/index': undefined,
  'pages/first-orders/index': undefined,
  'pages/weekly/index': undefined,
  'pages/team/index': undefined,
  'pages/onboarding/index': undefined,
  'pages-sessions/log/index': undefined,
  'pages-sessions/session/index': plain(sharePages.card.plainTitle),
  'pages-sessions/refunds/index': undefined,
  'pages-sessions/history/index': undefined,
  'pages-sessions/trash/index': undefined,
  'pages-first-orders/buyer/index': undefined,
  'pages-weekly/sessions/index': undefined,
  'pages-share/page/index': plain(sharePages.card.plainTitle),
  'pages-share/list/index': undefined,
  'pages-share/wall/index': undefined,
  'pages-share/report/index': plain(sharePages.card.plainTitle),
  'pages-trust/week/index': undefined,
  'pages-trust/gallery/index': undefined,
  'pages-trust/lists/index': undefined,
  'pages-trust/list/index': undefined,
  'pages-trust/day/index': undefined,
  'pages-team/plan/index': undefined,
  'pages-team/invite/index': plain(managePages.card.plainTitle),
  'pages-team/member/index': undefined,
  'pages-team/exporting/index': undefined,
  'pages-team/personal/index': undefined,
  'pages-team/former/index': undefined,
  'pages-team/erase/index': undefined,
  'pages-team/copy/index': undefined,
  'pages-import/import/index': undefined,
  'pages-import/runs/index': undefined,
}

const { pages, subPackages } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as AppConfiguration
const routes = [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]

const now = Date.now()
const SESSION = { accountId: 'main', anchorIds: [], startAt: now - 90_000, viewers: 11_240, gmvFen: 18_630_000 }
const RECORDS = [
  { kind: 'account' as const, id: 'main', fields: { name: '禾序女装', order: 1 } },
  { kind: 'session' as const, id: 'last', fields: SESSION },
]

describe('the card of a page, before anybody chose what to share', () => {
  let mini: MiniProgram
  beforeAll(async () => {
    mini = new MiniProgram({ files: await seededPhone(RECORDS, now - 60_000) })
  })

  it('is settled for every page that there is', () => {
    expect([...routes].sort()).toEqual(Object.keys(CARDS).sort())
  })

  it.each(routes)('is about the tool alone, or there is none: %s', async (route) => {
    const { page } = await mini.open(route, { id: 'last', kind: 'session' })
    const instance = page.instance as Sharing
    const card = instance.onShareAppMessage?.({ from: 'menu' })
    expect(card).toEqual(CARDS[route])
    expect(instance.onShareTimeline).toBeUndefined()
    // Without a picture of its own WeChat would take one of the page, figures and all.
    if (card) expect(existsSync(`dist/weapp${card.imageUrl}`)).toBe(true)
  })
})
