import readXlsxFile from 'read-excel-file/node'
import { sampleBackup } from '../e2e/history-backup'
import { inBothBuilds } from './in-builds'
import { restoreTeam } from './steps'

const SUNDAY_EVENING = '2026-11-22T21:05:00+08:00'

inBothBuilds(
  'the week is taken away as a workbook that another program sums alike, and as CSV',
  async ({ phoneOf }) => {
    const chen = await phoneOf('chen')
    await chen.open('', { now: SUNDAY_EVENING })
    const text = await sampleBackup({ now: Date.parse(SUNDAY_EVENING), through: '2026-11-22' })
    await restoreTeam(chen, text)
    await chen.tap('tab-weekly')
    await chen.sees('731,200')
    await chen.tap('export-report')
    await chen.sees('2026-11-16 – 2026-11-22')

    const { name, bytes } = await chen.takes('tables-xlsx')
    expect(name).toBe('破晓 导出表格 2026-11-16至2026-11-22.xlsx')
    const sheets = new Map((await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]))
    expect([...sheets.keys()]).toEqual(['场次', '周', '首单'])
    const sessions = sheets.get('场次') ?? []
    const net = sessions[0]?.indexOf('净成交（元）') ?? -1
    const week = sheets.get('周') ?? []
    const weekNet = week[1]?.[week[0]?.indexOf('净成交（元）') ?? -1]
    const sum = sessions.slice(1).reduce((total, row) => total + Number(row[net]), 0)
    expect(Math.round(sum)).toBe(731_200)
    expect(weekNet).toBe(731_200)
    await chen.sees('表格做好了')

    const csv = await chen.takes('tables-csv-0')
    expect(csv.name).toBe('破晓 场次 2026-11-16至2026-11-22.csv')
    const lines = Buffer.from(csv.bytes).toString('utf8').split('\r\n')
    expect(lines[0]?.startsWith('\ufeff日期,')).toBe(true)
    expect(lines).toHaveLength(sessions.length + 1)

    await chen.tap('tables-all')
    await chen.losesSightOf('2026-11-16 – 2026-11-22')
  },
)
