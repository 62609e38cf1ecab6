import { sampleBackup } from '../e2e/history-backup'
import { inBothBuilds } from './in-builds'
import { restoreTeam } from './steps'

const TAB = 'pages/weekly/index'
const SUNDAY_EVENING = '2026-11-22T21:05:00+08:00'
const MONDAY = '2026-11-23T10:00:00+08:00'

inBothBuilds('one more reading of refunds moves every figure that rests on it', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: SUNDAY_EVENING })
  const text = await sampleBackup({ now: Date.parse(SUNDAY_EVENING), through: '2026-11-22' })
  await restoreTeam(chen, text)
  await chen.tap('tab-weekly')
  await chen.sees('731,200')
  expect(await chen.read('hero-expected')).toContain('56.4万–60.3万')
  expect(await chen.read('hero-per-100')).toContain('65 元')
  expect(await chen.read('versus-before')).toContain('高 7.9%')
  expect(await chen.read('versus-usual')).toContain('高 9.7%')
  expect(await chen.read('tile-refunds')).toContain('35.2')

  await chen.open('pages-sessions/refunds/index', { now: MONDAY })
  await chen.type('refund-session-2026-11-20', '92900')
  await chen.tap('save-refunds')
  await chen.sees('1 场的退款记好了')
  await chen.open(TAB, { now: MONDAY })
  await chen.sees('681,200')
  expect(await chen.read('hero-expected')).not.toContain('56.4万')
  expect(await chen.read('hero-per-100')).not.toContain('65 元')
  expect(await chen.read('versus-before')).toContain('低')
  expect(await chen.read('versus-usual')).toContain('低')
  expect(await chen.read('tile-refunds')).toContain('高于平时')
  expect(await chen.read('tile-first-orders')).toContain('421')

  await chen.tap('bar-2026-11-20')
  await chen.sees('268,400')
  expect(await chen.has('session-card-session-2026-11-21')).toBe(false)
  await chen.tap('session-card-session-2026-11-20')
  await chen.finds('detail-refunds')
  await chen.tap('nav-left')
  await chen.tap('nav-left')
  await chen.finds('hero-net')
})
