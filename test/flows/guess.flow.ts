import { sampleBackup } from '../e2e/history-backup'
import { inBothBuilds } from './in-builds'
import { fillShow, joinTeam, makeCode, restoreTeam } from './steps'

const BEFORE = '2026-11-20T17:40:00+08:00'
const AFTER = '2026-11-21T00:12:00+08:00'
const PLAN = 'pages-team/plan/index'

inBothBuilds('a show is guessed at before it begins, and everybody’s guess opens once it is saved', async (place) => {
  const [chen, xu] = [await place.phoneOf('chen'), await place.phoneOf('xu')]
  await chen.open('', { now: BEFORE })
  await restoreTeam(chen, await sampleBackup({ now: Date.parse(BEFORE), through: '2026-11-19' }))
  await chen.tap('tab-team')
  await chen.tap('make-cloud')
  const code = await makeCode(chen, 'operator')
  await xu.open('', { now: BEFORE })
  await joinTeam(xu, { code, member: '许可' })
  await xu.finds('strip-week')

  await chen.open(PLAN)
  await chen.tap('guess')
  expect(await chen.readAll()).not.toContain('封好后才显示平时')
  await chen.type('guess-low', '26万')
  await chen.type('guess-high', '22万')
  await chen.tap('seal-guess')
  await chen.sees('最少比最多还大')
  await chen.type('guess-low', '22万')
  await chen.type('guess-high', '26万')
  await chen.tap('seal-guess')
  await chen.sees('已封好')
  expect((await chen.read('my-guess')).replace(/\s/g, '')).toMatch(/猜22万–26万.*封好后才显示平时/)
  await chen.kill()
  await chen.open('', { now: BEFORE })
  await chen.finds('strip-week')
  await chen.losesSightOf('未同步')

  await xu.open(PLAN, { now: BEFORE })
  await xu.sees('陈静 猜好了')
  expect(await xu.readAll()).not.toMatch(/22万|26万|封好后才显示平时/)

  await chen.open('pages-sessions/log/index', { now: AFTER })
  await fillShow(chen, { viewers: '11240', gmvFen: '244300' })
  await chen.tap('save-session')
  await chen.finds('fab-log')
  await chen.open(PLAN)
  await chen.sees('实际 24.4万，最近 1 场猜中 1 场')
  await chen.open('')
  await chen.finds('fab-log')
  await chen.losesSightOf('未同步')

  await xu.open('', { now: AFTER })
  await xu.sees('244,300')
  await xu.tapOneOf('session-card-', 0)
  await xu.sees('陈静 猜 22万–26万')
  await xu.sees('在范围里')
})
