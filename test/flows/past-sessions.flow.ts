import { inBothBuilds } from './in-builds'
import { beginTeam, NOW } from './steps'

/** As cells copied out of a spreadsheet: tabs between them. */
const SHEET = [
  ['日期', '开播时间', '时长', '观看人次', '场观人数', '成交金额', '退款金额'],
  ['2026-11-16', '20:00', '4小时', '12640', '9480', '126,800', '36,800'],
  ['2026-11-17', '20:00', '4小时', '9850', '7420', '82,600', '22,500'],
]
  .map((cells) => cells.join('\t'))
  .join('\n')

inBothBuilds('past sessions are pasted from a sheet of one’s own, known again, and taken back whole', async (place) => {
  const chen = await place.phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.open('pages-import/import/index', { now: NOW })
  const paste = async () => {
    await chen.tap('import-kind-sessions')
    await chen.tap('import-paste')
    await chen.type('import-table', SHEET)
    await chen.tap('import-pasted')
    await chen.finds('import-result')
  }
  await paste()
  expect(await chen.read('import-new')).toContain('2')
  await chen.tap('import-confirm')
  await chen.finds('import-done')

  await chen.open('', { now: NOW })
  await chen.sees('126,800')
  await chen.sees('82,600')

  await chen.open('pages-import/import/index', { now: NOW })
  await paste()
  expect(await chen.read('import-known')).toContain('2')

  await chen.open('pages-import/runs/index', { now: NOW })
  await chen.tapOneOf('run-take-back-', 0)
  await chen.sees('已撤回')
  await chen.kill()
  await chen.open('', { now: NOW })
  await chen.finds('log-first')
})
