import { StoredValue } from '@/runtime/stored-value'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { createKillableStorage } from './killable-storage'

const full = { ok: false, code: 'full', message: 'no room' } as const
const unavailable = { ok: false, code: 'unavailable', message: 'gone' } as const

describe('a stored value', () => {
  it('is nothing, and not damaged, before the first save', async () => {
    const value = new StoredValue(createMemoryStorage(), 'shelf')
    expect(await value.load()).toEqual({ ok: true, value: { isDamaged: false } })
  })

  it('is found again after a restart, the last save of many', async () => {
    const storage = createMemoryStorage()
    const value = new StoredValue<string>(storage, 'shelf')
    for (const text of ['一', '二', '三']) await value.save(text)
    const found = await new StoredValue(storage.snapshot(), 'shelf').load()
    expect(found).toEqual({ ok: true, value: { value: '三', isDamaged: false } })
  })

  it('is the old or the new one, never nothing, when the phone is killed in any change', async () => {
    for (let killAt = 1; killAt < 6; killAt += 1) {
      const phone = createKillableStorage(killAt)
      const value = new StoredValue<number>(phone.storage, 'shelf')
      const saved: number[] = []
      await Promise.race([
        (async () => {
          for (let turn = 0; turn < 6; turn += 1) {
            await value.save(turn)
            saved.push(turn)
          }
        })(),
        new Promise((resolve) => setTimeout(resolve, 5)),
      ])
      const found = await new StoredValue<number>(phone.afterKill(), 'shelf').load()
      expect(found).toEqual({ ok: true, value: { value: saved[saved.length - 1], isDamaged: false } })
    }
  })

  it('says damaged when texts are there and none is whole', async () => {
    const storage = createMemoryStorage([
      ['shelf/a', '3 400\n{"teams":['],
      ['shelf/b', ''],
    ])
    expect(await new StoredValue(storage, 'shelf').load()).toEqual({ ok: true, value: { isDamaged: true } })
  })

  it('never takes a failed read for nothing there', async () => {
    const storage = createMemoryStorage()
    const value = new StoredValue(storage, 'shelf')
    await value.save('teams')
    storage.failWith(unavailable)
    expect(await value.load()).toEqual(unavailable)
  })

  it('keeps the old value when there is no room, and saves the next one once there is', async () => {
    const storage = createMemoryStorage()
    const value = new StoredValue<string>(storage, 'shelf')
    await value.save('old')
    storage.failWith(full)
    expect(await value.save('new')).toEqual(full)
    expect(await new StoredValue(storage.snapshot(), 'shelf').load()).toMatchObject({ value: { value: 'old' } })
    storage.failWith(undefined)
    await value.save('newer')
    expect(await new StoredValue(storage.snapshot(), 'shelf').load()).toMatchObject({ value: { value: 'newer' } })
  })

  it('writes the last of the saves that pile up, and answers all of them when it is on storage', async () => {
    const phone = createKillableStorage(Infinity)
    const value = new StoredValue<number>(phone.storage, 'draft')
    const saves = Array.from({ length: 50 }, (_, index) => value.save(index))
    await Promise.all(saves)
    expect(phone.changes()).toBe(1)
    expect(await new StoredValue(phone.afterKill(), 'draft').load()).toMatchObject({ value: { value: 49 } })
  })

  it('does not let a first save without a load look older than what is there', async () => {
    const storage = createMemoryStorage()
    const value = new StoredValue<string>(storage, 'entry')
    for (const text of ['1', '2', '3']) await value.save(text)
    await new StoredValue<string>(storage, 'entry').save('4')
    expect(await new StoredValue(storage, 'entry').load()).toMatchObject({ value: { value: '4' } })
  })

  it('leaves nothing behind when it is cleared', async () => {
    const storage = createMemoryStorage()
    const value = new StoredValue<string>(storage, 'draft')
    await value.save('1')
    await value.save('2')
    await value.clear()
    expect(storage.entries()).toEqual([])
  })
})
