import { matchHeaders } from '@/domain/order-import/match-headers'
import { planSessions } from '@/domain/order-import/plan-sessions'
import { readSessionSheet } from '@/domain/order-import/read-session-sheet'
import { SESSION_ALIASES } from '@/domain/order-import/session-columns'
import { openText } from '@/domain/order-import/table'
import type { RecordOf } from '@/domain/records/record'
import { whole } from './order-files'

const NOW = Date.UTC(2026, 10, 22)
const china = (text: string) => Date.parse(`${text}+08:00`)

function sheet(text: string) {
  const opened = whole(openText(text, SESSION_ALIASES))
  if (!opened.ok) throw new Error(opened.problem)
  const read = whole(readSessionSheet(opened, { mapping: matchHeaders(opened.headers, SESSION_ALIASES), now: NOW }))
  if (!read.ok) throw new Error(read.problem)
  return read
}

describe('a team’s own sheet of past shows', () => {
  it('is read with the dashboard’s names', () => {
    const { sessions, problems } = sheet(
      '开播时间\t直播时长\t观看人次\t场观人数\t人均停留时长\t成交金额\t成交订单数\t主播\n' +
        '2026-11-20 20:00\t3小时20分\t18,730\t13860\t9分20秒\t¥268,400\t437\t林岚、苏禾\n',
    )
    expect(problems).toEqual([])
    expect(sessions).toEqual([
      {
        ...{ startAt: china('2026-11-20T20:00'), account: '', anchors: ['林岚', '苏禾'], rowNumber: 2 },
        fields: {
          ...{ durationMinutes: 200, views: 18_730, viewers: 13_860, averageStaySeconds: 560 },
          ...{ gmvFen: 26_840_000, orders: 437 },
        },
      },
    ])
  })

  it('is read with a team’s own names, day and time apart, 万 in the header, sums and blank rows passed over', () => {
    const { sessions, problems } = sheet(
      '11 月复盘,,,,,,\n日期,上播,下播时间,场观(万),GMV（万元）,退款金额,消耗\n' +
        '2026/11/19,23:30,1:00,1.05,17.25,43100,2万\n,,,,,,\n合计,,,1.05,17.25,43100,2万\n',
    )
    expect(problems).toEqual([])
    expect(sessions).toMatchObject([
      {
        startAt: china('2026-11-19T23:30'),
        refundFen: 4_310_000,
        fields: { durationMinutes: 90, viewers: 10_500, gmvFen: 17_250_000, adSpendFen: 2_000_000 },
      },
    ])
  })

  it('lists what it cannot be', () => {
    const { sessions, problems } = sheet(
      '开播时间,场观人数,观看人次,成交金额\n2026-11-30 20:00,1,2,3\n2026-11-20,1,2,3\n2026-11-20 20:00,,,\n' +
        '2026-11-20 20:00,9,2,3\n2026-11-20 20:00,许多,2,3\n,1,2,3\n',
    )
    expect(sessions).toEqual([])
    expect(problems.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
      [2, 'time_malformed'],
      [3, 'time_malformed'],
      [4, 'figures_missing'],
      [5, 'figures_impossible'],
      [6, 'count_malformed'],
      [7, 'time_missing'],
    ])
  })
})

describe('bringing past shows in', () => {
  const accounts = [
    { id: 'main', name: '禾序女装' },
    { id: 'knits', name: '禾序针织' },
  ]
  const anchors = [{ id: 'lin', name: '林岚' }]
  const plan = (rows: string, known: readonly RecordOf<'session'>[] = []) => {
    const { sessions } = sheet(`开播时间,账号,主播,成交金额,退款金额\n${rows}`)
    let count = 0
    return planSessions(
      sessions,
      { sessions: known, accounts, anchors, mainAccountId: 'main' },
      { newId: () => `s${(count += 1)}`, asOf: '2026-11-22', runId: 'run1' },
    )
  }

  it('writes a session, and its refund so far where the sheet has one', () => {
    const { writes, newCount, unknownAnchors } = plan('2026-11-20 20:00,禾序针织,林岚/苏禾,300,45\n')
    expect(newCount).toBe(1)
    expect(unknownAnchors).toEqual(['苏禾'])
    expect(writes).toEqual([
      {
        ...{ kind: 'session', id: 's1' },
        fields: {
          ...{ accountId: 'knits', anchorIds: ['lin'], startAt: china('2026-11-20T20:00'), gmvFen: 30_000 },
          importRunId: 'run1',
        },
      },
      {
        ...{ kind: 'refundReading', id: 's1.2026-11-22' },
        fields: { sessionId: 's1', asOf: '2026-11-22', refundFen: 4_500, source: 'file', importRunId: 'run1' },
      },
    ])
  })

  it('doubles no show that is there or twice in the sheet, within an hour on one account', () => {
    const there = { id: 'old', accountId: 'main', anchorIds: [], startAt: china('2026-11-20T19:10') }
    const rows =
      '2026-11-20 20:00,,,300,\n2026-11-20 20:00,禾序针织,,300,\n2026-11-20 21:00,禾序针织,,300,\n2026-11-20 22:00,禾序针织,,1,\n'
    const { newCount, known } = plan(rows, [there])
    expect([newCount, known.length]).toEqual([2, 2])
  })

  it('leaves out shows of an account that the team has not', () => {
    const { newCount, foreign } = plan('2026-11-20 20:00,别家,,300,\n')
    expect([newCount, foreign.length]).toEqual([0, 1])
  })
})
