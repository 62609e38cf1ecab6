import iconv from 'iconv-lite'
import { purchasesOf } from '@/domain/buyer/purchases'
import { ImportJob } from '@/features/import/import-job'
import { bringBack, takeBack } from '@/features/import/take-back'
import { orderRules } from '@/features/import/phone-records'
import type { RecordOf } from '@/domain/records/record'
import { fixture } from '../../domain/order-import/order-files'
import { START } from '../../cloud/cloud-fixture'
import { ACCOUNT, importPhone, SHOW, stillClock } from './import-phone'

const fileOf = (text: string) => ({ name: 'a.csv', bytes: new Uint8Array(Buffer.from(text)), utf8: text })

type Phone = Awaited<ReturnType<typeof importPhone>>

async function brought({ runtime, replica, services }: Phone, text: string, name = '小店订单.csv') {
  const job = new ImportJob(replica, runtime, 'orders')
  services.files.nextBytes = { ...fileOf(text), name }
  await job.choose()
  return job
}

const first = (buyer: RecordOf<'buyer'>, { replica }: Phone) => purchasesOf(buyer.orders, orderRules(replica))[0]
const firstOrders = (phone: Phone) =>
  [...phone.replica.records('buyer').values()].flatMap((buyer) => first(buyer, phone)?.orderId ?? []).sort()
const readings = ({ replica }: Phone) =>
  [...replica.records('refundReading').values()].map(({ id, refundFen }) => [id, refundFen])

describe('an order file', () => {
  it('is counted and written only when it is confirmed', async () => {
    const phone = await importPhone()
    const job = await brought(phone, fixture('as-exported.csv'))
    const { step, preview, asOf, rowCount, problems } = job.store.getState()
    expect([step, asOf, rowCount, problems]).toEqual(['preview', '2026-11-19', 6, []])
    expect(preview).toMatchObject({
      plan: { orderCount: 6, buyerCount: 4, weakCount: 2, newFirstOrders: 3, isRepeated: false },
      readings: [{ id: 'show.2026-11-19', fields: { refundFen: 75_800 } }],
      elsewhereCount: 0,
    })
    expect([phone.replica.records('buyer').size, phone.replica.records('importRun').size]).toEqual([0, 0])
    await job.confirm()
    expect(job.store.getState().step).toBe('done')
    expect(firstOrders(phone)).toEqual(['7302000000000000118', '7302000000000000119', '7302000000000000122'])
    expect(readings(phone)).toEqual([['show.2026-11-19', 75_800]])
    expect([...phone.replica.records('importRun').values()]).toMatchObject([
      { fileName: '小店订单.csv', orderCount: 6, buyerCount: 4, rowCount: 6, unreadCount: 0, asOf: '2026-11-19' },
    ])
  })

  it('keeps nothing on the phone by which a buyer could be told', async () => {
    const phone = await importPhone()
    await (await brought(phone, fixture('as-exported.csv'))).confirm()
    await phone.replica.flush()
    const keys = await phone.services.storage.list('')
    const texts = await Promise.all((keys.ok ? keys.value : []).map((key) => phone.services.storage.read(key)))
    const kept = JSON.stringify(texts)
    expect(kept).toContain('王**')
    for (const secret of ['13800138000', '139****0001', '明明', '阿林', '王小明', '赵六', '浙江']) {
      expect(kept).not.toContain(secret)
    }
  })

  it('changes nothing the second time, and says so', async () => {
    const phone = await importPhone()
    await (await brought(phone, fixture('as-exported.csv'))).confirm()
    const again = await brought(phone, fixture('as-exported.csv'), '另存的.csv')
    expect(again.store.getState().preview).toMatchObject({ plan: { isRepeated: true }, readings: [] })
  })

  it('is taken back whole, and brought back whole', async () => {
    const phone = await importPhone()
    const { replica } = phone
    const job = await brought(phone, fixture('as-exported.csv'))
    await job.confirm()
    const runId = job.store.getState().outcome?.runId ?? ''
    await replica.write(takeBack(runId, replica, START + 1).writes)
    expect([firstOrders(phone), readings(phone), replica.records('importRun').size]).toEqual([[], [], 0])
    await replica.write(bringBack(runId, replica, START + 2).writes)
    expect(firstOrders(phone)).toHaveLength(3)
    expect(readings(phone)).toHaveLength(1)
  })

  it('leaves a refund that a person typed for the same day as it is', async () => {
    const phone = await importPhone()
    const typed = { sessionId: 'show', asOf: '2026-11-19', refundFen: 1_200, source: 'typed' }
    await phone.replica.write([{ kind: 'refundReading', id: 'show.2026-11-19', fields: typed }])
    await (await brought(phone, fixture('as-exported.csv'))).confirm()
    expect(readings(phone)).toEqual([['show.2026-11-19', 1_200]])
  })

  it('may know only up to an earlier day, which a person corrects', async () => {
    const phone = await importPhone()
    const job = await brought(phone, fixture('as-exported.csv'))
    await job.setAsOf('2026-11-20')
    expect(job.store.getState()).toMatchObject({ step: 'preview', preview: { readings: [{ id: 'show.2026-11-20' }] } })
    await job.confirm()
    expect(readings(phone)).toEqual([['show.2026-11-20', 75_800]])
  })

  it('is GB18030 as well, when the phone finds no UTF-8 in it', async () => {
    const phone = await importPhone()
    const job = new ImportJob(phone.replica, phone.runtime, 'orders')
    phone.services.files.nextBytes = {
      ...{ name: 'a.csv', bytes: new Uint8Array(iconv.encode(fixture('as-exported.csv'), 'gb18030')) },
    }
    await job.choose()
    expect(job.store.getState().preview).toMatchObject({ plan: { orderCount: 6 } })
  })
})

describe('columns that were not found', () => {
  const text = '单据,付于,收,电话\nD1,2026-11-19 11:07,300,13800138000\n'

  it('are asked for, and remembered for the next file', async () => {
    const phone = await importPhone()
    const job = await brought(phone, `订单号码,电话,付款时间,合计\nD1,13800138000,2026-11-19 11:07,300\n`)
    expect(job.store.getState()).toMatchObject({ step: 'preview', rowCount: 0 })
    expect(job.store.getState().preview).toBeUndefined()
    await job.remap(0, 'orderId')
    expect(job.store.getState().preview).toBeUndefined()
    await job.remap(3, 'amount')
    expect(job.store.getState().preview).toMatchObject({ plan: { orderCount: 1 } })
    await job.confirm()
    const next = await brought(phone, `订单号码,电话,付款时间,合计\nD2,13800138000,2026-11-19 12:07,300\n`)
    expect(next.store.getState().preview).toMatchObject({ plan: { orderCount: 1, newFirstOrders: 0 } })
  })

  it('are told of where no row reads like headers', async () => {
    const job = await brought(await importPhone(), text)
    expect(job.store.getState()).toMatchObject({ step: 'choose', problem: 'no_header' })
  })
})

describe('an import that is stopped', () => {
  it('while it reads, is forgotten, and so is what it read', async () => {
    const phone = await importPhone()
    let now = START
    // So slow a phone that every step is followed by a pause.
    const clock = { ...stillClock, now: () => (now += 20) }
    const job = new ImportJob(phone.replica, { ...phone.runtime, clock }, 'orders')
    const rows = Array.from({ length: 2_000 }, (_, place) => `D${place},2026-11-19 11:07,300,13800138000`)
    phone.services.files.nextBytes = fileOf(`订单号,付款时间,金额,手机号\n${rows.join('\n')}\n`)
    const seen = new Set<string>()
    const watched = new Promise<void>((resolve) => {
      job.store.subscribe(({ step, rowCount }) => {
        seen.add(step)
        if (step === 'reading' && rowCount > 100) resolve()
      })
    })
    const choosing = job.choose()
    await watched
    job.stop()
    await choosing
    expect([...seen]).toEqual(['opening', 'reading', 'choose'])
    expect(job.store.getState()).toEqual({
      kind: 'orders',
      step: 'choose',
      ...{ mapping: [], rowCount: 0, share: 0, problems: [] },
    })
  })

  it('while it writes, leaves nothing that counts', async () => {
    const phone = await importPhone()
    const rows = Array.from({ length: 200 }, (_, place) => `D${place},2026-11-19 11:07,300,138${10_000_000 + place}`)
    const job = await brought(phone, `订单号,付款时间,金额,手机号\n${rows.join('\n')}\n`)
    const seen: number[] = []
    // Stopped by what stands written, not by the time that has passed.
    job.store.subscribe(({ written }) => {
      const buyers = phone.replica.records('buyer').size
      if (!written || buyers === 0 || seen.length > 0) return
      seen.push(buyers)
      job.stop()
    })
    await job.confirm()
    expect(phone.replica.records('buyer').size).toBe(seen[0])
    expect(seen[0]).toBeLessThan(200)
    expect(job.store.getState()).toMatchObject({ step: 'choose', isStopped: true })
    expect([firstOrders(phone), readings(phone), phone.replica.records('importRun').size]).toEqual([[], [], 0])
  })
})

describe('a sheet of past sessions', () => {
  const text = '开播时间\t场观人数\t成交金额\n2026-11-18 20:00\t10540\t172500\n2026-11-19 10:20\t6310\t63900\n'

  it('brings those that are not here, and is taken back whole', async () => {
    const { runtime, replica } = await importPhone([ACCOUNT, SHOW])
    const job = new ImportJob(replica, runtime, 'sessions')
    await job.paste(text)
    expect(job.store.getState().preview).toMatchObject({ plan: { newCount: 1, known: [{ rowNumber: 3 }] } })
    await job.confirm()
    expect([...replica.records('session').values()].map(({ gmvFen }) => gmvFen)).toEqual([6_390_000, 17_250_000])
    const runId = job.store.getState().outcome?.runId ?? ''
    await replica.write(takeBack(runId, replica, START).writes)
    expect([...replica.records('session').keys()]).toEqual(['show'])
  })
})
