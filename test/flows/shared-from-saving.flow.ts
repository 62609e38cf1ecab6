import { inBothBuilds } from './in-builds'
import { beginTeam, fillShow, NOW } from './steps'

inBothBuilds(
  'a session is saved and shared at once, and its sky stands on the wall of the year',
  async ({ phoneOf }) => {
    const chen = await phoneOf('chen')
    await chen.open('', { now: NOW })
    await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
    await chen.open('pages-share/wall/index', { now: NOW })
    await chen.sees('还没有场次')
    await chen.tap('wall-log')
    await fillShow(chen, { viewers: '11240', views: '15320', gmvFen: '186300' })
    await chen.tap('save-session')

    await chen.tap('toast-next')
    await chen.finds('share-picture')
    const card = await chen.card()
    if (card) expect(card.title).toBe('这一场播完了')
    if (card) expect(card.imageUrl).toMatch(/^data:image\/png/)
    await chen.tap('sheet-close')
    await chen.losesSightOf('隐藏金额')
    expect(await chen.has('share-picture')).toBe(false)

    await chen.open('', { now: NOW })
    await chen.tap('tab-team')
    await chen.tap('open-wall')
    await chen.finds('wall-picture')
    await chen.sees('2026 年记了 1 场：1 场还没法比。')
    expect(await chen.readAll()).not.toMatch(/186,?300|¥/)
    expect(await chen.card()).toBeUndefined()
    await chen.tap('share-keep')
    await chen.sees('图存好了')
  },
)
