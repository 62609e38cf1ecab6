import { act, fireEvent } from '@testing-library/react'
import { sampleTeam } from '@/domain/sample/sample-team'
import { TrustScreen } from '@/features/trust/trust-screen'
import type { Write } from '@/replica/replica'
import { streamOf } from '@/protocol/stream-of'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { photo } from '../../cloud/file-cases'
import { buyerWrite, orderAgo } from '../first-orders/buyer-records'
import { element, inputOf, openPage, phoneWith, settle, tap } from '../form-page'

const EVENING = Date.parse('2026-11-21T19:46:00+08:00')
const HOUR = 3_600_000
const SAMPLE: readonly Write[] = sampleTeam({ now: EVENING }).writes
const page = () => document.body.textContent ?? ''
const LABELS = 'item-before-4~2026-11-21~account-main'
const GREETING = 'item-day-3~2026-11-21'

async function openTab(records: readonly Write[] = SAMPLE) {
  const phone = await phoneWith(createMemoryStorage(), records, EVENING)
  const own = [...phone.replica.records('account').values()].filter(({ id }) => !id.startsWith('account-'))
  if (records.length > 0) {
    await phone.replica.write(own.map(({ id }) => ({ kind: 'account', id, fields: { deletedAt: EVENING } }) as const))
  }
  await openPage(phone.runtime, <TrustScreen />)
  await settle()
  return phone
}

describe('the tab of the lists', () => {
  it('shows the evening of the design: five done, three open, one skipped and counted nowhere', async () => {
    await openTab()
    expect(element('trust-ring').textContent).toContain('5/8')
    expect(page()).toContain('今天做了 5 项，还有 3 项')
    expect(page()).toContain('另跳过 1 项，不算在内。')
    expect(element('health-clean').textContent).toBe('46天没扣分最近一次 10月6日')
    expect(page()).toContain('98/ 100')
    expect(element(`item-${LABELS}`).textContent).toContain('周宁\u200220:00 前')
  })

  it('ticks an item, says who and when, and takes it back with the same tap', async () => {
    const { replica, services } = await openTab()
    await tap(`tick-${GREETING}`)
    expect(element('trust-ring').textContent).toContain('6/8')
    expect(element(`item-${GREETING}`).textContent).toContain('19:46')
    expect(replica.find('check', GREETING)).toMatchObject({ state: 'done', at: services.clock.now() })
    await tap(`tick-${GREETING}`)
    expect(element('trust-ring').textContent).toContain('5/8')
    expect(replica.find('check', GREETING)).toMatchObject({ state: 'undone' })
  })

  it('skips without a cost and brings back', async () => {
    await openTab()
    await tap(`side-${LABELS}`)
    expect(element('trust-ring').textContent).toContain('5/7')
    expect(page()).toContain('另跳过 2 项')
    await tap(`side-${LABELS}`)
    expect(element('trust-ring').textContent).toContain('5/8')
  })

  it('keeps pictures as proof of a check, and says on its row how many', async () => {
    const { replica, services } = await openTab()
    services.media.next = [photo(2_000).toString('base64'), photo(3_000).toString('base64')]
    await tap(`item-${LABELS}`)
    expect(page()).toContain('拍一张留个底')
    await tap('photo-add')
    await settle()
    const kept = [...replica.records('photo').values()]
    expect(kept.map(({ ownerKind, ownerId }) => [ownerKind, ownerId])).toEqual([
      ['check', LABELS],
      ['check', LABELS],
    ])
    expect(streamOf('photo', kept[0]?.id ?? '')).toBe('checks-2026')
    expect(element(`item-${LABELS}`).textContent).toContain('2 张')
    // A picture is no tick.
    expect(element('trust-ring').textContent).toContain('5/8')
  })

  it('asks for no picture where the item asks for none', async () => {
    await openTab()
    await tap(`item-${GREETING}`)
    expect(document.getElementById('photo-add')).toBeNull()
  })

  it('leads from an item to the tab where it is worked on', async () => {
    const { services } = await openTab()
    await tap('item-item-day-4~2026-11-21')
    expect(element('item-work').textContent).toBe('去首单页')
    await tap('item-work')
    expect(services.visited).toContain('/pages/first-orders/index')
  })

  it('names who may come tonight beside the greeting of regulars, with what they bought last', async () => {
    const weeksAgo = (weeks: number) => EVENING - weeks * 7 * 24 * HOUR
    const bought = {
      '1': orderAgo(0, { paidAt: weeksAgo(2) }),
      '2': orderAgo(0, { paidAt: weeksAgo(1), products: [['羊绒开衫', 1]] }),
    }
    const named = buyerWrite('Ali', bought, { alias: '李姐' })
    const { services } = await openTab([...SAMPLE.filter(({ kind }) => kind !== 'buyer' && kind !== 'touch'), named])
    await tap(`item-${GREETING}`)
    await settle()
    expect(element('regular-Ali').textContent).toContain('李姐周六买过 2 次，上次买 羊绒开衫')
    await tap('regular-Ali')
    expect(services.visited).toContain('/pages-first-orders/buyer/index?id=Ali')
  })

  it('says so where nobody can be named yet', async () => {
    await openTab(SAMPLE.filter(({ kind }) => kind !== 'buyer' && kind !== 'touch'))
    await tap(`item-${GREETING}`)
    await settle()
    expect(element('regulars').textContent).toContain('还看不出谁常在周六来买')
  })

  it('says of an item how it is done, by which rule, and keeps a note', async () => {
    const { replica } = await openTab()
    await tap(`item-${LABELS}`)
    expect(page()).toContain('虚假宣传，见视频号直播安全信用分')
    expect(page()).toContain('核对于 2026年11月，以平台后台为准')
    const note = inputOf('item-note-input')
    await act(async () => void fireEvent.input(note, { target: { value: '大衣的链接改好了' } }))
    await tap('save-note')
    expect(replica.find('check', LABELS)).toMatchObject({ state: 'undone', note: '大衣的链接改好了' })
    expect(element('trust-ring').textContent).toContain('5/8')
  })

  it('begins anew the next morning, with nothing left to do of yesterday', async () => {
    const { services } = await openTab()
    await act(async () => services.clock.advance(14 * HOUR))
    await settle()
    expect(element('trust-ring').textContent).toContain('0/5')
    expect(element('trust-ring').textContent).not.toContain('另跳过')
  })

  it('rests while the team is off, and begins again at a tap', async () => {
    const pause: Write = { kind: 'pause', id: 'p', fields: { from: '2026-11-20', until: '2026-11-25', reason: '盘点' } }
    await openTab([...SAMPLE, pause])
    expect(page()).toContain('放假到 11月25日')
    expect(document.getElementById('trust-ring')).toBeNull()
    await tap('resume')
    expect(element('trust-ring').textContent).toContain('5/8')
  })

  it('offers templates where there are no lists, and lists of a show where there is no show', async () => {
    const { services, replica } = await openTab([])
    await tap('pick-templates')
    expect(services.visited).toEqual(['/pages-trust/gallery/index'])
    await act(async () => {
      await replica.write([
        { kind: 'checklist', id: 'l', fields: { name: '自检', moment: 'before', order: 0, from: '2026-11-01' } },
        { kind: 'checklistItem', id: 'i', fields: { checklistId: 'l', title: '看链接', order: 0, from: '2026-11-01' } },
      ])
    })
    expect(page()).not.toContain('看链接')
    await tap('go-live')
    expect(page()).toContain('看链接')
  })
})
