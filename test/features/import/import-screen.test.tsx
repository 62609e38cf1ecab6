import { ImportScreen } from '@/features/import/import-screen'
import { RunsScreen } from '@/features/import/runs-screen'
import { fixture } from '../../domain/order-import/order-files'
import { cloudFixture } from '../../cloud/cloud-fixture'
import { cloudAs } from '../../runtime/test-services'
import { element, has, openScreen, phone as barePhone, settle, tap, type, words } from '../team/open-screen'
import { importPhone, stillClock } from './import-phone'

type Phone = Awaited<ReturnType<typeof importPhone>>

async function opened(text?: string, kind: 'orders' | 'sessions' = 'orders'): Promise<Phone> {
  const phone = await importPhone()
  if (text !== undefined) {
    phone.services.files.nextBytes = { name: '小店订单.csv', bytes: new Uint8Array(Buffer.from(text)), utf8: text }
  }
  await openScreen(phone.runtime, <ImportScreen kind={kind} />)
  return phone
}

async function until(id: string) {
  for (let turn = 0; turn < 50 && !has(id); turn += 1) await settle()
  return element(id)
}

describe('导入', () => {
  it('shows what an order file would do, writes it when it is confirmed, and takes it back', async () => {
    const { replica } = await opened(fixture('as-exported.csv'))
    await tap('import-choose')
    await until('import-result')
    expect([words('import-orders'), words('import-buyers'), words('import-first')]).toEqual([
      ...['订单6', '买家4', '新增首单3'],
    ])
    expect(words('import-readings')).toBe('1 场的退款会补上')
    expect(words('import-confirm')).toBe('确认导入 6 单（新增首单 3 位）')
    expect(replica.records('buyer').size).toBe(0)
    await tap('import-confirm')
    await until('import-done')
    expect(words('import-done')).toContain('6 单，4 位买家，新增首单 3 位')
    expect(replica.records('buyer').size).toBe(4)
    await tap('import-take-back')
    await until('import-choose')
    expect(replica.records('importRun').size).toBe(0)
    await tap('toast-undo')
    await settle()
    expect(replica.records('importRun').size).toBe(1)
  })

  it('covers what tells who somebody is', async () => {
    await opened(fixture('as-exported.csv'))
    await tap('import-choose')
    await until('import-result')
    const page = document.body.textContent ?? ''
    expect(words('import-column-9')).toBe('收货人买家（打码）王**')
    expect(words('import-column-11')).toBe('收货手机号只存加密标识不存原文')
    expect(words('import-column-12')).toBe('收货地址不读取跳过')
    for (const secret of ['13800138000', '明明', '王小明', '浙江']) expect(page).not.toContain(secret)
  })

  it('lets a column be put elsewhere, and says what is missing', async () => {
    await opened('订单号,时间,金额,手机号\nD1,2026-11-19 11:07,300,13800138000\n')
    await tap('import-choose')
    await until('import-missing')
    expect(words('import-missing')).toContain('还缺：付款时间')
    expect(has('import-confirm')).toBe(false)
    await tap('import-column-1')
    await tap('column-paidAt')
    await until('import-result')
    expect(words('import-orders')).toBe('订单1')
  })

  it('lists what it did not understand and hands it over as a file', async () => {
    const { services } = await opened(fixture('not-understood.csv'))
    await tap('import-choose')
    await until('import-unread')
    await tap('import-unread')
    expect(words('import-problems')).toContain('第 7 行：认不得这个订单状态飞走了')
    await tap('import-export')
    await settle()
    expect(services.files.saved[0]?.text).toContain('第 12 行：认不出买家')
  })

  it('says of a file that came before that there is nothing to write', async () => {
    const { runtime } = await opened(fixture('as-exported.csv'))
    await tap('import-choose')
    await until('import-confirm')
    await tap('import-confirm')
    await until('import-again')
    await tap('import-again')
    await tap('import-choose')
    await until('import-repeated')
    expect(words('import-confirm')).toBe('没有要写入的')
    expect(runtime.teams.state().replica?.records('importRun').size).toBe(1)
  })

  it('says why a file could not be read, and goes on', async () => {
    await opened('hello\nworld\n')
    await tap('import-choose')
    await until('import-problem')
    expect(words('import-problem')).toContain('没找到表头')
    expect(has('import-choose')).toBe(true)
  })

  it('brings past sessions in from a pasted table', async () => {
    const { replica } = await opened(undefined, 'sessions')
    await tap('import-paste')
    type('import-table-input', '开播时间\t场观人数\t成交金额\n2026-11-18 20:00\t10540\t172500\n')
    await settle()
    await tap('import-pasted')
    await until('import-confirm')
    expect(words('import-confirm')).toBe('确认导入 1 场')
    await tap('import-confirm')
    await until('import-done')
    expect(replica.records('session').size).toBe(2)
  })
})

describe('导入记录', () => {
  it('takes an import back whole and brings it back', async () => {
    const { runtime, replica } = await importPhone()
    const run = { fileName: '小店订单.csv', rowCount: 6, orderCount: 6, buyerCount: 4, unreadCount: 0 }
    await replica.write([{ kind: 'importRun', id: 'r1', fields: { ...run, asOf: '2026-11-19', at: stillClock.now() } }])
    await openScreen(runtime, <RunsScreen />)
    expect(words('run-r1')).toContain('6 单，4 位买家')
    await tap('run-take-back-r1')
    await settle()
    expect(words('run-r1')).toContain('已撤回')
    await tap('run-restore-r1')
    await settle()
    expect(replica.records('importRun').size).toBe(1)
  })
})

describe('for who may not import', () => {
  it('says so, and who may', async () => {
    const fixtureOfCloud = cloudFixture()
    await fixtureOfCloud.createTeam(['anchor'])
    const { runtime } = await barePhone({ cloud: cloudAs('anchor', fixtureOfCloud) })
    await runtime.teams.enter('team-0000000001')
    await openScreen(runtime, <ImportScreen kind='orders' />)
    expect(document.body.textContent).toContain('只有老板和运营能导入')
    expect(has('import-choose')).toBe(false)
    await fixtureOfCloud.dispose()
  })
})
