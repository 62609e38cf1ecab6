import { inBothBuilds } from './in-builds'
import { fillShow, NOW, twoOfOneTeam } from './steps'
import type { Hand } from './hand'

/** Opens the form of the only session and sets one figure in it. */
const edit = async (hand: Hand, gmvFen: string): Promise<void> => {
  await hand.tap('detail-edit')
  await fillShow(hand, { gmvFen })
  await hand.tap('save-session')
  await hand.finds('detail-edit')
}

/** A browser fetches a page when it is first opened, so the form is looked at before the network goes. */
const goOfflineWithForm = async (hand: Hand): Promise<void> => {
  await hand.tap('detail-edit')
  await hand.finds('save-session')
  await hand.tap('nav-left')
  await hand.finds('detail-edit')
  await hand.goOffline()
}

inBothBuilds(
  'a team’s life: invited, joined, edited on two phones at once, asked, settled, restored, removed',
  async (place) => {
    const { chen, other: xu } = await twoOfOneTeam(place, { person: 'xu', member: '许可', role: 'operator' })
    await chen.open('pages/sessions/index', { now: NOW })
    await chen.tap('log-first')
    await fillShow(chen, { viewers: '11240', gmvFen: '186300' })
    await chen.tap('save-session')
    await chen.losesSightOf('未同步')
    await xu.open('', { now: NOW })
    await xu.sees('186,300')

    for (const hand of [chen, xu]) {
      await hand.tapOneOf('session-card-', 0)
      await goOfflineWithForm(hand)
    }
    await edit(chen, '188000')
    await edit(xu, '190000')
    await chen.goOnline()
    await xu.goOnline()

    await chen.open('', { now: NOW })
    await xu.open('', { now: NOW })
    for (const hand of [chen, xu]) {
      await hand.tapOneOf('session-card-', 0)
      await hand.sees('两个数值')
      const asked = await hand.read('question-gmvFen')
      expect(asked).toContain('188,000')
      expect(asked).toContain('190,000')
    }
    const choices = await chen.read('pick-gmvFen-0')
    await chen.tap(choices.includes('188,000') ? 'pick-gmvFen-0' : 'pick-gmvFen-1')
    await chen.losesSightOf('两个数值')
    await xu.open('', { now: NOW })
    await xu.tapOneOf('session-card-', 0)
    await xu.losesSightOf('两个数值')
    await xu.sees('188,000')

    await xu.tap('open-history')
    await xu.sees('记了这一场')
    expect(await xu.readAll()).toContain('¥190,000')
    await xu.tapOneOf('restore-', 0)
    await xu.sees('恢复好了')

    await xu.losesSightOf('恢复好了')
    await xu.tap('nav-left')
    await goOfflineWithForm(xu)
    await edit(xu, '191000')
    await chen.open('pages/team/index', { now: NOW })
    await chen.sees('许可')
    await chen.tapOneOf('member-', 1)
    await chen.tap('remove-member')
    await chen.tap('confirm')
    await chen.finds('team-switch')
    await chen.losesSightOf('许可')
    await xu.goOnline()
    await xu.sees('你已经不在「禾序买手店」里了')
    await xu.sees('没有丢')
    await xu.tap('save-rescue')
    await xu.tap('departure-read')
    await xu.finds('start-team')
  },
)
