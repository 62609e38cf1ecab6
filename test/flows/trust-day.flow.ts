import { inBothBuilds } from './in-builds'
import { beginTeam } from './steps'
import type { Hand } from './hand'

const BEFORE = '2026-11-21T19:20:00+08:00'
const AFTER = '2026-11-22T00:40:00+08:00'
const NEXT_MORNING = '2026-11-22T09:00:00+08:00'
const TRUST = 'pages/trust/index'

const copy = async (hand: Hand, template: string): Promise<void> => {
  await hand.tap(`template-${template}`)
  await hand.tap('copy-template')
  await hand.sees('复制好了')
}

inBothBuilds(
  'a day of lists before, during and after a show, and the next morning begins anew',
  async ({ phoneOf }) => {
    const chen = await phoneOf('chen')
    await chen.open('', { now: BEFORE })
    await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
    await chen.tap('tab-trust')
    await chen.tap('pick-templates')
    for (const template of ['m-normal-words', 'm-normal-live', 'm-normal-after', 'm-greet']) await copy(chen, template)
    await chen.tap('nav-left')

    await chen.tap('go-live')
    await chen.sees('不憋单')
    await chen.sees('0/8')
    await chen.tapOneOf('tick-', 0)
    // What is done cannot be skipped: from here on the first that can is the second item.
    await chen.sees('陈静 19:20')
    await chen.tapOneOf('side-', 0)
    await chen.sees('这场跳过')
    await chen.sees('1/7')
    await chen.tapOneOf('side-', 0)
    await chen.losesSightOf('这场跳过')
    await chen.tapOneOf('tick-', 0)
    await chen.sees('0/8')
    await chen.tapOneOf('tick-', 0)
    // Drawn once it is kept: a phone killed before has promised nothing.
    await chen.sees('1/8')

    await chen.open(TRUST, { now: AFTER })
    await chen.sees('记这一场')
    await chen.sees('1/8')

    await chen.open(TRUST, { now: NEXT_MORNING })
    await chen.finds('no-show')
    await chen.sees('0/4')
    await chen.tap('open-earlier')
    await chen.sees('11月21日')
    await chen.sees('不憋单')
    expect(await chen.markup('day-shown')).toContain('周六')
  },
)
