import { closeBrowser, openContext } from '../browser/open-phone'
import { startLocalCloud, type LocalCloud } from '../browser/local-cloud'
import { Phone } from '../browser/phone'
import { historyBackup } from './history-backup'
import { typeShow, type TypedShow } from './log-by-typing'

interface Evening {
  readonly now: string
  readonly typed: TypedShow
  readonly refund: string
  /** What the card says afterwards. */
  readonly card: readonly string[]
}

const FIELDS = ['viewers', 'views', 'gmvFen', 'orders', 'buyers', 'firstOrders', 'adBudgetFen', 'adSpendFen']

/** `figures`: what is typed into each of the fields, in their order. */
const evening = (now: string, figures: string, seen: Pick<Evening, 'refund' | 'card'>): Evening => {
  const texts = figures.split(' ')
  return { now, typed: Object.fromEntries(FIELDS.map((field, place) => [field, texts[place] ?? ''])), ...seen }
}

/** Design guide §13, each show typed shortly after its end. */
const WEEK: readonly Evening[] = [
  evening('2026-11-16T23:40', '9480 12640 126800 204 181 58 8000 3860', {
    refund: '36800',
    card: ['¥126,800', '接近平时', '¥10,032'],
  }),
  evening('2026-11-17T23:20', '7420 9850 82600 136 122 41 7000 3290', {
    refund: '22500',
    card: ['¥82,600', '接近平时', '¥8,386'],
  }),
  evening('2026-11-18T23:50', '10540 14260 172500 277 244 83 11000 5650', {
    refund: '43100',
    card: ['高于平时 18.0%', '¥12,097'],
  }),
  evening('2026-11-19T13:10', '6310 8420 63900 107 98 26 8000 3500', {
    refund: '14300',
    card: ['低于平时 22.1%', '¥7,589'],
  }),
  evening('2026-11-21T00:10', '13860 18730 268400 437 372 121 12000 6480', {
    refund: '42900',
    card: ['高于平时 21.0%', '¥14,330'],
  }),
  evening('2026-11-21T23:30', '11240 15320 186300 305 258 92 10000 5260', {
    refund: '9700',
    card: ['高于平时 9.0%', '¥12,161'],
  }),
]

const LIST = 'pages/sessions/index'

describe('the first week of a team', () => {
  let cloud: LocalCloud
  let owner: Phone

  const openOwner = (now: string) => owner.open(LIST, { now: `${now}:00+08:00`, frame: 'phone' })

  beforeAll(async () => {
    cloud = await startLocalCloud()
    owner = await Phone.of(await openContext(), cloud.homeOf('chen'))
  })

  afterAll(async () => {
    await closeBrowser()
    await cloud.stop()
  })

  it('begins on the history of a backup file and becomes a team of the cloud', async () => {
    await openOwner('2026-11-16T18:00')
    const chooser = owner.page.waitForEvent('filechooser')
    await owner.tap('restore-backup')
    const file = { name: 'daybreak.json', mimeType: 'application/json', buffer: Buffer.from(await historyBackup()) }
    await (await chooser).setFiles([file])
    await owner.waitForText('上周')
    await owner.open('pages/team/index', { now: '2026-11-16T18:00:00+08:00' })
    await owner.tap('make-cloud')
    await owner.find('invite').waitFor()
  })

  it.each(WEEK)('logs the show of $now by typing and sees it against the usual', async ({ now, typed, card }) => {
    await openOwner(now)
    await owner.tap('prompt-log')
    await typeShow(owner, typed)
    await owner.find('fab-log').waitFor()
    const text = await owner.page.locator('[id^="session-card-"]:visible').first().innerText()
    for (const part of card) expect(text.replace(/\s+/g, ' ').replace('¥ ', '¥')).toContain(part)
  })

  it('records what was refunded by Sunday', async () => {
    await openOwner('2026-11-22T10:12')
    for (const [place, { refund }] of [...WEEK].reverse().entries()) {
      await owner.page.locator('[id^="session-card-"]:visible').nth(place).click()
      await owner.tap('detail-edit')
      await typeShow(owner, { refundFen: refund })
      await owner.tap('nav-left')
      await owner.find('strip-week').waitFor()
    }
    expect((await owner.textOf('strip-week')).replace(/\s+/g, '')).toContain('¥731,200')
  })

  it('shows every figure of the week with its base', async () => {
    await owner.tap('strip-week')
    const week = (await owner.textOf('week-figures')).replace(/\s+/g, '')
    const figures = [
      '¥900,500',
      '平时¥826,300',
      '高9.0%',
      '¥169,300',
      '¥731,200',
      '1,466',
      '421',
      '平时378',
      '高11.4%',
      '¥11,367',
      '50.1%',
    ]
    for (const figure of figures) expect(week).toContain(figure)
    expect(week).toContain('消耗¥28,040÷预算¥56,000')
    await owner.tap('sheet-close')
  })

  it('compares Thursday with its own usual, figure by figure', async () => {
    await owner.page.locator('[id^="session-card-"]:visible').nth(2).click()
    const compared = (await owner.textOf('compare')).replace(/\s+/g, '')
    for (const figure of ['¥63,900', '低22.1%', '¥7,589', '低5.0%']) expect(compared).toContain(figure)
    await owner.tap('nav-left')
    await owner.find('strip-week').waitFor()
  })

  it('logs one more while offline, and finds it after being killed', async () => {
    await owner.goOffline()
    await owner.tap('fab-log')
    await typeShow(owner, { viewers: '5000', gmvFen: '50000' })
    await owner.waitForText('已离线')
    const context = owner.page.context()
    await owner.kill()
    await context.setOffline(false)
    await context.route('**/api', (route) => route.abort())
    owner = await Phone.of(context, cloud.homeOf('chen'))
    await openOwner('2026-11-22T13:00')
    await owner.waitForText('50,000')
    await owner.waitForText('未同步')
    await context.unroute('**/api')
  })

  it('is seen whole by a second person who joins by a code', async () => {
    await openOwner('2026-11-22T13:05')
    await owner.page.waitForFunction(() => !document.body.innerText.includes('未同步'))
    await owner.open('pages/team/index', { now: '2026-11-22T13:06:00+08:00' })
    await owner.tap('invite')
    await owner.tap('invite-role-anchor')
    await owner.tap('invite-make')
    const code = (await owner.textOf('invite-code')).replace(/\s/g, '')
    const second = await Phone.of(await openContext(), cloud.homeOf('su'))
    await second.open('pages/onboarding/index', { now: '2026-11-22T13:07:00+08:00' })
    await second.tap('kind-merchant')
    await second.tap('team-mode-join')
    await second.type('join-code-input', code)
    await second.type('member-name-input', '苏禾')
    await second.tap('start-team')
    await second.find('strip-week').waitFor()
    const list = (await second.text()).replace(/\s+/g, '')
    for (const amount of ['50,000', '186,300', '268,400', '63,900', '172,500', '82,600', '126,800'])
      expect(list).toContain(amount)
    expect(second.pageErrors).toEqual([])
    expect(owner.pageErrors).toEqual([])
  })
})
