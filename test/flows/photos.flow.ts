import path from 'node:path'
import type { Hand } from './hand'
import { inBothBuilds } from './in-builds'
import { fillShow, NOW, twoOfOneTeam } from './steps'

/** A real screenshot, larger than one part of a file. */
const SCREENSHOT = path.resolve('docs/pictures/screens.png')

const openOnlySession = async (hand: Hand): Promise<void> => {
  await hand.open('pages/sessions/index', { now: NOW })
  await hand.finds('fab-log')
  await hand.tapOneOf('session-card-', 0)
  await hand.finds('open-history')
}

inBothBuilds(
  'a screenshot survives a kill, reaches the team, goes, comes back, and is no more for who is out',
  async (place) => {
    const { chen, other: su } = await twoOfOneTeam(place, { person: 'su', member: '苏禾', role: 'anchor' })
    await chen.open('pages-sessions/log/index', { now: NOW })
    await fillShow(chen, { viewers: '11240', views: '15320', gmvFen: '186300', firstOrders: '92' })
    await chen.tap('save-session')
    await chen.finds('strip-week')
    await chen.losesSightOf('未同步')
    await chen.tapOneOf('session-card-', 0)
    await chen.finds('photo-add')
    await chen.goOffline()
    await chen.givePicture('photo-add', SCREENSHOT)
    await chen.sees('加了 1 张')
    await chen.sees('联网后上传')
    await chen.kill()

    await openOnlySession(chen)
    await chen.sees('联网后上传')
    await chen.goOnline()
    await chen.losesSightOf('联网后上传')
    await chen.losesSightOf('上传')

    await openOnlySession(su)
    await su.tapOneOf('picture-', 0)
    await openOnlySession(su)
    await su.tapOneOf('remove-', 0)
    await su.sees('删掉了 1 张')
    await openOnlySession(chen)
    await chen.sees('大屏、榜单')
    await su.tap('toast-undo')
    await su.losesSightOf('大屏、榜单')
    await openOnlySession(chen)
    await chen.losesSightOf('大屏、榜单')

    await openOnlySession(su)
    await su.losesSightOf('大屏、榜单')
    await chen.open('pages/team/index')
    await chen.sees('苏禾')
    await chen.tapOneOf('member-', 1)
    await chen.tap('remove-member')
    await chen.tap('confirm')
    await chen.losesSightOf('苏禾')
    await su.putAway()
    await su.takeUp()
    await su.sees('你已经不在「禾序买手店」里了')
    expect(await su.has('photos')).toBe(false)
    await su.tap('departure-read')
    await su.finds('start-team')
    await su.kill()
    await su.open('pages/sessions/index', { now: NOW })
    await su.finds('start-team')
    await openOnlySession(chen)
    await chen.losesSightOf('大屏、榜单')
  },
)
