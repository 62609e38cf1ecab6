import type { Phone } from '../browser/phone'
import { sampleBackup } from '../e2e/history-backup'
import { typeShow } from '../e2e/log-by-typing'
import type { OpenPreview, Screen } from './screen'

const SUNDAY = '2026-11-22T10:12:00+08:00'
const at = (time: string): Date => new Date(`2026-11-22T${time}:00+08:00`)

/** A team with the sample's records that the cloud has too: only such a team has something to wait for. */
const openCloudTeam = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap('restore-backup')
  const text = await sampleBackup({ now: Date.parse(SUNDAY) })
  await (await chooser).setFiles([{ name: 'daybreak.json', mimeType: 'application/json', buffer: Buffer.from(text) }])
  await phone.find('strip-week').waitFor()
  await open('pages/team/index')
  await phone.tap('make-cloud')
  await phone.find('invite').waitFor()
  await phone.tap('tab-sessions')
  await phone.page.getByText('未同步').filter({ visible: true }).first().waitFor({ state: 'hidden' })
}

/** A browser fetches a page when it is first opened, so the network goes with the form in front. */
const changeReviewOffline = async (phone: Phone, session: string, changeNext: string): Promise<void> => {
  await phone.tap(`session-card-${session}`)
  await phone.tap('detail-edit')
  await phone.find('save-session').waitFor()
  await phone.goOffline()
  if (!(await phone.has('field-changeNext'))) await phone.tap('fold-review')
  await typeShow(phone, { changeNext })
  await phone.find('detail-edit').waitFor()
  await phone.tap('nav-left')
  await phone.page.locator('[id="detail-edit"]:visible').waitFor({ state: 'hidden' })
}

export const screens: readonly Screen[] = [
  {
    name: 'sessions-empty',
    now: '2026-11-22T09:41:00+08:00',
    async run(phone, open) {
      await open('pages/onboarding/index')
      await phone.tap('kind-merchant')
      await phone.type('team-name', '禾序女装')
      await phone.type('member-name', '陈静')
      await phone.tap('start-team')
      await phone.find('log-first').waitFor()
    },
  },
  {
    name: 'sessions-offline',
    now: SUNDAY,
    person: 'xu',
    async run(phone, open) {
      await openCloudTeam(phone, open)
      await phone.page.clock.setFixedTime(at('10:14'))
      await changeReviewOffline(phone, 'session-2026-11-20', '羊绒大衣放到 21:15 讲。')
      await phone.page.clock.setFixedTime(at('10:16'))
      await phone.tap('fab-log')
      const figures = { viewers: '11240', views: '15320', gmvFen: '186300', firstOrders: '92', refundFen: '9700' }
      await typeShow(phone, figures)
      await phone.find('sync-card').waitFor()
    },
  },
]
