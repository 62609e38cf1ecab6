import type { BrowserContext, Page } from 'playwright-core'
import { closeBrowser, openContext } from '../../browser/open-phone'
import { accessibilityProblems } from '../check-accessibility'
import { checkPage } from '../check-screen'
import type { CheckName } from './main'

let context: BrowserContext
let page: Page
beforeAll(async () => {
  context = await openContext()
  page = await context.newPage()
})
afterAll(async () => {
  await context.close()
  await closeBrowser()
})

/** What a check says of a tiny page. */
const told = async (name: CheckName, body: string): Promise<readonly string[]> => {
  await page.setContent(`<body style="margin:0;font:16px/24px sans-serif;background:#fff">${body}</body>`)
  return checkPage(page, [name])
}

const BUTTON = 'display:block;border:0;padding:0'

describe('contrast', () => {
  it('finds pale text and says where it is', async () => {
    expect(await told('contrast', '<p id="pale" style="color:#999">pale words</p><p>dark words</p>')).toEqual([
      'contrast: “pale words” at #pale is #999999 on #ffffff, 2.84 : 1, not 4.5',
    ])
  })

  it('asks less of large text', async () => {
    expect(await told('contrast', '<p style="color:#888;font-size:24px">large</p>')).toEqual([])
    expect(await told('contrast', '<p style="color:#888;font-size:23px">less large</p>')).toHaveLength(1)
    expect(await told('contrast', '<p style="color:#888;font:700 19px/1 serif">bold</p>')).toEqual([])
  })

  it.each([
    ['an element that paints nothing', '<div style="background:#444"><p style="color:#222">on grey</p></div>'],
    ['a see-through plate', '<div style="background:#000"><p style="background:#fff2;color:#222">veil</p></div>'],
    ['the worst of a gradient', '<p style="background:linear-gradient(#000,#fff);color:#fff">dawn</p>'],
    ['an opacity', '<p style="opacity:.4">half there</p>'],
    [
      'a sibling that lies below',
      '<i style="position:absolute;inset:0;background:#111"></i><p style="position:relative">on it</p>',
    ],
    ['a placeholder', '<style>::placeholder{color:#aaa}</style><input style="background:#fff" placeholder="name">'],
  ])('sees through to what is really behind: %s', async (_, body) => {
    expect(await told('contrast', body)).toHaveLength(1)
  })

  it('leaves what is disabled or behind a mask alone', async () => {
    expect(await told('contrast', '<p aria-disabled="true" style="color:#ccc">off</p>')).toEqual([])
    const mask = '<div style="position:fixed;inset:0;background:#0008"></div>'
    expect(await told('contrast', `<p style="color:#ccc">below</p>${mask}`)).toEqual([])
  })
})

describe('tap targets', () => {
  it('finds a button that is too small, and how small', async () => {
    expect(await told('tap', `<button id="low" style="${BUTTON};width:90px;height:30px">low</button>`)).toEqual([
      'tap: “low” at #low takes taps on 89 × 30 px only',
    ])
    expect(await told('tap', `<button style="${BUTTON};width:30px;height:90px">i</button>`)).toHaveLength(1)
    expect(await told('tap', `<button style="${BUTTON};width:44px;height:44px">ok</button>`)).toEqual([])
  })

  it('counts an area that reaches beyond what is drawn, as far as nothing else takes the taps', async () => {
    const reach = '<style>b{position:relative}b::before{content:"";position:absolute;inset:-12px -20px}</style>'
    const link = '<b role="button" style="display:block;width:20px;height:20px;margin:40px">?</b>'
    expect(await told('tap', `${reach}${link}`)).toEqual([])
    const cover = '<div style="position:absolute;top:60px;left:0;width:200px;height:60px;background:#eee">over it</div>'
    expect(await told('tap', `${reach}${link}${cover}`)).toHaveLength(1)
  })

  it('lets words within a sentence be as high as their line', async () => {
    expect(await told('tap', 'Read <span role="button">more</span> of it.')).toEqual([])
  })
})

describe('overflow', () => {
  it.each([
    ['a page that scrolls sideways', '<div style="width:600px;height:10px"></div>', 'scrolls sideways'],
    [
      'text past the edge',
      '<body style="overflow:hidden"><p style="position:absolute;left:370px">outside</p>',
      'edge of the screen',
    ],
    [
      'an ellipsis',
      '<p style="width:60px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">far too long</p>',
      'ellipsis',
    ],
    ['text that is cut off', '<p style="height:10px;overflow:hidden">cut</p>', 'cut off'],
    [
      'text off its plate',
      '<p style="width:40px;background:#eee;white-space:nowrap">longer than it</p>',
      'runs out of',
    ],
    ['text on text', '<p style="margin:0">one</p><p style="margin:-16px 0 0">two</p>', 'overlap'],
    ['text under something', '<p>under</p><i style="position:fixed;inset:0;background:#eee"></i>', 'lies hidden under'],
  ])('finds %s', async (_, body, words) => {
    expect((await told('overflow', body)).join()).toContain(words)
  })

  it('has nothing against text in its place, scrolled lists and sheets over a page', async () => {
    const list = '<div style="overflow:auto;height:30px"><p>first</p><p>second</p></div>'
    const sheet = '<div class="sheet" style="position:fixed;inset:0;background:#fff">sheet</div>'
    expect(await told('overflow', `<p>fits</p>${list}`)).toEqual([])
    expect(await told('overflow', `<p>below</p>${sheet}`)).toEqual([])
  })
})

describe('axe-core', () => {
  it('finds what has no name', async () => {
    await page.setContent('<html lang="en"><title>t</title><body><button></button></body></html>')
    expect(await accessibilityProblems(page)).toEqual(['axe button-name: <button></button>'])
  })
})
