import { View } from '@tarojs/components'
import { ShareHost } from '@/features/share/sheet/share-host'
import { SharesScreen } from '@/features/share/list/shares-screen'
import { Screen } from '@/ui/screen'
import { sessionOn } from '../../domain/build-session'
import { element, has, openScreen, settle, tap } from '../team/open-screen'
import { closeCloud, openCloud, ownersPhone, seen } from '../team/team-in-cloud'

beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  openCloud()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await closeCloud()
})

const { id, ...fields } = sessionOn('2026-11-20')

/** The owner's phone with a session that may be shared, its sheet open. */
async function openSheet() {
  const phone = await ownersPhone()
  const { runtime } = phone
  await runtime.teams.state().replica?.write([{ kind: 'session', id, fields }])
  await openScreen(
    runtime,
    <ShareHost sessionId={id} isOpenAtFirst>
      {(slot) => (
        <Screen nav={null} sheets={slot?.sheet}>
          <View id='open' onClick={slot?.open} />
        </Screen>
      )}
    </ShareHost>,
  )
  const links = async () => {
    const teamId = runtime.teams.state().active?.teamId ?? ''
    const reply = await runtime.cloud.call('share.list', { teamId })
    if (!reply.ok) throw new Error(reply.message)
    return reply.data.live.map(({ showsAmounts }) => showsAmounts)
  }
  return { ...phone, links }
}

describe('the sheet of sharing', () => {
  it('makes no link while somebody only looks and chooses', async () => {
    const { links } = await openSheet()
    await tap('share-hide')
    await tap('share-days-30')
    await tap('sheet-close')
    await tap('open')
    await settle()
    expect(await links()).toEqual([])
  })

  it('makes one when it is sent, under the choices that stand then', async () => {
    const { links } = await openSheet()
    await tap('share-hide')
    await tap('share-send')
    expect(await links()).toEqual([true])
    expect(has('share-link')).toBe(true)
  })
})

describe('the list of links', () => {
  it('says of each button aloud what it takes back', async () => {
    const { runtime } = await openSheet()
    await tap('share-send')
    document.body.innerHTML = ''
    await openScreen(runtime, <SharesScreen />)
    expect(element(`revoke-${id}`).getAttribute('aria-label')).toBe('收回 周五 20:00 场 11月20日的链接，金额已隐藏')
    await tap(`revoke-${id}`)
    expect(seen()).toContain('没有有效的链接')
  })
})
