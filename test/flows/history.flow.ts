import { inBothBuilds } from './in-builds'
import { beginTeam, fillShow, joinTeam, makeCode } from './steps'

const NOW = '2026-11-21T23:32:00+08:00'

inBothBuilds(
  'a value changed on one phone is told from what to what on another, restored, and undone',
  async (place) => {
    const chen = await place.phoneOf('chen')
    await chen.open('', { now: NOW })
    await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
    await chen.tap('log-first')
    await fillShow(chen, { viewers: '11240', gmvFen: '186300' })
    await chen.tap('save-session')
    await chen.finds('fab-log')
    await chen.tap('tab-team')
    const code = await makeCode(chen, 'operator')

    const xu = await place.phoneOf('xu')
    await xu.open('', { now: NOW })
    await joinTeam(xu, { code, member: '许可' })
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
    await chen.tap('detail-history')
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
