import { fireEvent, screen } from '@testing-library/react'
import { addDays, weekdayOf } from '@/domain/calendar/day-arithmetic'
import { businessDayOf } from '@/domain/calendar/business-day'
import { instantOf } from '@/domain/calendar/instant'
import { LogScreen } from '@/features/log/log-screen'
import type { LogTarget } from '@/features/log/log-target'
import type { Write } from '@/replica/replica'
import type { Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { START } from '../../cloud/cloud-fixture'
import { element, inputOf, openPage, phoneWith, settle, tap, typeInto } from '../form-page'

const YESTERDAY = addDays(businessDayOf(START, []), -1)
const SHOW_AT = instantOf(YESTERDAY, 1200)

const SLOT: Write = {
  kind: 'plan',
  id: 'slot1',
  fields: {
    type: 'slot',
    accountId: 'main',
    weekday: weekdayOf(YESTERDAY),
    startMinute: 1200,
    durationMinutes: 180,
    anchorIds: ['su'],
    from: addDays(YESTERDAY, -70),
  },
}
const TEAM_RECORDS: Write[] = [
  { kind: 'account', id: 'main', fields: { name: '禾序女装', order: 1 } },
  { kind: 'anchor', id: 'su', fields: { name: '苏禾', order: 1, tint: 2 } },
  { kind: 'anchor', id: 'lin', fields: { name: '林岚', order: 2, tint: 1 } },
  SLOT,
]

const newPhone = (records: readonly Write[] = []) => phoneWith(createMemoryStorage(), [...TEAM_RECORDS, ...records])
const openLog = (runtime: Runtime, target: LogTarget = { type: 'new' }) =>
  openPage(runtime, <LogScreen target={target} />)
const input = (field: string) => inputOf(`field-${field}-input`)
const type = (field: string, value: string) => typeInto(`field-${field}-input`, value)
const fillRequired = () => {
  type('viewers', '11240')
  type('views', '15320')
  type('gmvFen', '186300')
}
const stored = (overrides: object = {}): Write => ({
  kind: 'session',
  id: 'stored',
  fields: { accountId: 'main', anchorIds: ['su'], startAt: SHOW_AT, viewers: 11_000, gmvFen: 18_630_000, ...overrides },
})

describe('logging a show', () => {
  it('opens filled from the roster and has the session on storage after 保存', async () => {
    const { runtime, replica, services, storage } = await newPhone()
    await openLog(runtime)
    expect(document.body.textContent).toContain('按排班填好了')
    expect(document.body.textContent).toContain('苏禾')
    fillRequired()
    await tap('save-session')
    expect([...replica.records('session').values()]).toEqual([
      expect.objectContaining({
        accountId: 'main',
        anchorIds: ['su'],
        startAt: SHOW_AT,
        slotId: 'slot1',
        viewers: 11_240,
        views: 15_320,
        gmvFen: 18_630_000,
      }),
    ])
    expect(services.visited).toContain('back')
    const afterKill = await phoneWith(storage.snapshot())
    expect(afterKill.replica.records('session').size).toBe(1)
    expect(afterKill.runtime.drafts.load(`${afterKill.replica.teamId}/log/show:slot1:${YESTERDAY}`)).toBeUndefined()
  })

  it('works out the three figures as one types', async () => {
    const { runtime } = await newPhone()
    await openLog(runtime)
    expect(element('live-gpm').querySelector('.none')?.textContent).toContain('—')
    fillRequired()
    expect(element('live-gpm').textContent).toBe('GPM¥12,161')
    type('firstOrders', '92')
    expect(element('live-firstOrderRate').textContent).toBe('首单率0.82%')
    await tap('live-gpm')
    expect(element('explanation').textContent).toContain('观看人次')
  })

  it('says what is missing and goes to the first gap, and asks nothing of the network', async () => {
    const { runtime, replica, services } = await newPhone()
    await openLog(runtime)
    type('viewers', '11240')
    await tap('save-session')
    expect(replica.records('session').size).toBe(0)
    expect(element('field-gmvFen').textContent).toContain('必填')
    expect(services.visited).toContain('#field-gmvFen')
    expect(element('log-readiness').textContent).toContain('还差成交金额')
  })

  it('explains what cannot be beside its field and does not save it', async () => {
    const { runtime, replica } = await newPhone()
    await openLog(runtime)
    fillRequired()
    type('viewers', '16000')
    expect(element('field-viewers').textContent).toContain('比观看人次还多')
    await tap('save-session')
    expect(replica.records('session').size).toBe(0)
  })

  it('asks once about what is strange and keeps it on 照存', async () => {
    const { runtime, replica } = await newPhone()
    await openLog(runtime)
    fillRequired()
    await tap('fold-ads')
    type('adBudgetFen', '1000')
    type('adSpendFen', '1200')
    await tap('save-session')
    expect(replica.records('session').size).toBe(0)
    await tap('save-anyway')
    expect(replica.records('session').size).toBe(1)
  })

  it('saves once when tapped twice', async () => {
    const { runtime, replica, storage } = await newPhone()
    await openLog(runtime)
    fillRequired()
    fireEvent.click(element('save-session'))
    fireEvent.click(element('save-session'))
    await settle()
    expect(replica.records('session').size).toBe(1)
    const afterKill = await phoneWith(storage.snapshot())
    expect(afterKill.replica.records('session').size).toBe(1)
  })

  it('loses nothing when storage is full', async () => {
    const { runtime, replica, storage } = await newPhone()
    await openLog(runtime)
    fillRequired()
    storage.failWith({ ok: false, code: 'full', message: 'quota' })
    await tap('save-session')
    expect(document.body.textContent).toContain('手机存储满了')
    expect(input('gmvFen').value).toBe('186,300')
    storage.failWith(undefined)
    await tap('save-session')
    expect(replica.records('session').size).toBe(1)
  })

  it('remembers which folds are open', async () => {
    const { runtime, storage } = await newPhone()
    const page = await openLog(runtime)
    await tap('fold-traffic')
    page.unmount()
    const { runtime: again } = await phoneWith(storage.snapshot())
    await openLog(again)
    expect(element('field-peakOnline')).toBeTruthy()
  })
})

describe('the draft', () => {
  it('survives a kill at any keystroke and can be cleared and put back', async () => {
    const { runtime, storage } = await newPhone()
    const page = await openLog(runtime)
    fireEvent.focus(input('gmvFen'))
    fireEvent.change(input('gmvFen'), { target: { value: '186' } })
    await settle()
    const killed = storage.snapshot()
    page.unmount()

    const { runtime: again } = await phoneWith(killed)
    await openLog(again)
    expect(document.body.textContent).toContain('的草稿')
    expect(input('gmvFen').value).toBe('186')
    await tap('draft-clear')
    expect(input('gmvFen').value).toBe('')
    await tap('toast-undo')
    expect(input('gmvFen').value).toBe('186')
  })

  it('leaves no trace of a form that nobody touched', async () => {
    const { runtime, storage } = await newPhone()
    const page = await openLog(runtime)
    page.unmount()
    const { runtime: again } = await phoneWith(storage.snapshot())
    await openLog(again)
    expect(document.body.textContent).not.toContain('的草稿')
  })
})

describe('a show that is there already', () => {
  it('is merged field by field, with nothing chosen beforehand', async () => {
    const { runtime, replica } = await newPhone([stored()])
    await openLog(runtime, { type: 'show', slotId: 'slot1', day: YESTERDAY })
    fillRequired()
    await tap('save-session')
    expect(element('same-show').textContent).toContain('苏禾')
    await tap('merge-into')
    expect(element('merge-viewers-mine').textContent).toContain('11,240')
    expect(element('merge-viewers-theirs').textContent).toContain('11,000')
    await tap('merge-save')
    expect(replica.find('session', 'stored')?.views).toBeUndefined()
    await tap('merge-viewers-mine')
    await tap('merge-save')
    expect(replica.records('session').size).toBe(1)
    expect(replica.find('session', 'stored')).toMatchObject({ viewers: 11_240, views: 15_320, gmvFen: 18_630_000 })
  })

  it('stays beside the new one when both are kept', async () => {
    const { runtime, replica } = await newPhone([stored()])
    await openLog(runtime, { type: 'show', slotId: 'slot1', day: YESTERDAY })
    fillRequired()
    await tap('save-session')
    await tap('keep-both')
    expect(replica.records('session').size).toBe(2)
  })
})

describe('editing', () => {
  it('writes only what was changed', async () => {
    const { runtime, replica } = await newPhone([stored({ views: 15_320 })])
    await openLog(runtime, { type: 'edit', sessionId: 'stored' })
    expect(input('gmvFen').value).toBe('186,300')
    const writes: (readonly Write[])[] = []
    const write = replica.write.bind(replica)
    jest.spyOn(replica, 'write').mockImplementation((written) => {
      writes.push(written)
      return write(written)
    })
    type('gmvFen', '190000')
    await tap('save-session')
    expect(writes).toEqual([[{ kind: 'session', id: 'stored', fields: { gmvFen: 19_000_000 } }]])
  })

  it('says so when the session is gone', async () => {
    const { runtime } = await newPhone()
    await openLog(runtime, { type: 'edit', sessionId: 'nowhere' })
    expect(screen.getByText('这一场已经不在了')).toBeTruthy()
  })
})
