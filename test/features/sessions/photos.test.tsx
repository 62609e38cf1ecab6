import { act } from '@testing-library/react'
import { sampleTeam } from '@/domain/sample/sample-team'
import { SessionScreen } from '@/features/sessions/detail/session-screen'
import { SLICE_LENGTH } from '@/runtime/photos/photo-bytes'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { SUNDAY_MORNING } from '../../domain/sample/sample-records'
import { PICTURE } from '../../runtime/photo-phone'
import { element, openPage, phoneWith, settle, tap } from '../form-page'

const ID = 'session-2026-11-20'
const SLICES = Math.ceil(PICTURE.length / SLICE_LENGTH)

async function openSession() {
  const phone = await phoneWith(createMemoryStorage(), sampleTeam({ now: SUNDAY_MORNING }).writes, SUNDAY_MORNING)
  await openPage(phone.runtime, <SessionScreen sessionId={ID} />)
  return phone
}

const strip = () => element('photos').textContent
const idsOf = (start: string) => [...document.querySelectorAll(`[id^="${start}"]`)].map(({ id }) => id)

/** Choosing, compressing, a turn after each slice of it, and keeping are several answers one after the other. */
async function add({ clock }: Awaited<ReturnType<typeof openSession>>['services']) {
  await tap('photo-add')
  await settle()
  for (let turns = 0; turns < 2 * SLICES; turns += 1) {
    clock.advance(0)
    await settle()
  }
}

describe('the pictures of a session', () => {
  it('say what they are good for where there is none, and nothing happens when the dialogue is turned down', async () => {
    const { services, replica } = await openSession()
    expect(strip()).toContain('复盘时好找')
    await add(services)
    expect(replica.records('photo').size).toBe(0)
    expect(document.querySelector('.toast-box')).toBeNull()
  })

  it('are kept, looked at large, deleted and brought back', async () => {
    const { services, replica } = await openSession()
    services.media.next = [PICTURE, `${PICTURE.slice(0, -4)}BwcH`]
    await add(services)
    expect(document.body.textContent).toContain('加了 2 张')
    expect(strip()).toContain('图片也是')
    const [first = ''] = idsOf('picture-')
    await tap(first)
    expect(services.media.viewed[0]?.addresses).toHaveLength(2)
    expect(services.media.viewed[0]?.current).toContain(PICTURE)
    const [remove = ''] = idsOf('remove-')
    await tap(remove)
    expect(idsOf('picture-')).toHaveLength(1)
    await tap('toast-undo')
    expect(replica.records('photo').size).toBe(2)
  })

  it('that are too large are said to be, and the others are kept', async () => {
    const { services, replica } = await openSession()
    services.media.next = ['A'.repeat(600_000), PICTURE]
    await add(services)
    expect(document.body.textContent).toContain('加了 1 张 · 有图片太大')
    expect(replica.records('photo').size).toBe(1)
  })

  it('are not written when the phone is full, and the person is told', async () => {
    const { services, replica, storage } = await openSession()
    services.media.next = [PICTURE]
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    await add(services)
    expect(document.body.textContent).toContain('手机存储满了')
    expect(replica.records('photo').size).toBe(0)
  })

  it('say of one that nobody has that it is not there, without a way to open it', async () => {
    const { replica } = await openSession()
    const fields = { ownerKind: 'session', ownerId: ID, fileId: 'nobody-has-22-letters_', sizeBytes: 3, sha256: 'x' }
    const write = { kind: 'photo' as const, id: `${ID}.x`, fields: { ...fields, at: 1, by: 'm' } }
    await act(async () => void (await replica.write([write])))
    await settle()
    expect(strip()).toContain('没有这张图')
    expect(idsOf('picture-')).toEqual([])
  })
})
