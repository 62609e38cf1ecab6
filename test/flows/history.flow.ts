import { inBothBuilds } from './in-builds'
import { fillShow, twoOfOneTeam } from './steps'

inBothBuilds(
  'a value changed on one phone is told from what to what on another, restored, and undone',
  async (place) => {
    const { chen, other: xu } = await twoOfOneTeam(place, { person: 'xu', member: '许可', role: 'operator' })
    await chen.open('pages/sessions/index')
    await chen.tap('log-first')
    await fillShow(chen, { viewers: '11240', gmvFen: '186300' })
    await chen.tap('save-session')
    await chen.losesSightOf('未同步')

    await xu.open()
    await xu.sees('186,300')
    await xu.tapOneOf('session-card-', 0)
    await xu.tap('detail-edit')
    await fillShow(xu, { gmvFen: '188000' })
    await xu.tap('save-session')
    await xu.sees('188,000')
    await xu.losesSightOf('未同步')

    await chen.open()
    await chen.sees('188,000')
    await chen.tapOneOf('session-card-', 0)
    await chen.tap('open-history')
    await chen.sees('记了这一场')
    await chen.sees('许可')
    const change = /成交金额¥186,300¥188,000/
    expect(await chen.readAll()).toMatch(change)

    await chen.tapOneOf('restore-', 0)
    await chen.sees('恢复好了')
    expect(await chen.readAll()).toMatch(/成交金额¥188,000¥186,300/)
    await chen.tap('toast-undo')
    await chen.losesSightOf('恢复好了')
    expect(await chen.readAll()).toMatch(change)
  },
)
