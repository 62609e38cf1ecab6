import { openDrafts } from '@/runtime/drafts'
import { openPreferences } from '@/runtime/preferences'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { createKillableStorage } from './killable-storage'

describe('drafts', () => {
  it('bring a half-filled form back after a kill', async () => {
    const storage = createMemoryStorage()
    await (await openDrafts(storage)).save('team1/log/新', { gmv: '186,3' })
    const drafts = await openDrafts(storage.snapshot())
    expect(drafts.load('team1/log/新')).toEqual({ gmv: '186,3' })
    expect(drafts.load('team1/log')).toBeUndefined()
  })

  it('show the last change at once, before it is on storage', async () => {
    const drafts = await openDrafts(createMemoryStorage())
    void drafts.save('log', 'a')
    const saved = drafts.save('log', 'b')
    expect(drafts.load('log')).toBe('b')
    expect(await saved).toEqual({ ok: true, value: undefined })
  })

  it('stay empty once cleared, wherever the phone is killed while clearing', async () => {
    const before = createMemoryStorage()
    const drafts = await openDrafts(before)
    await drafts.save('log', 'first')
    await drafts.save('log', 'second')
    for (let killAt = 1; killAt <= 3; killAt += 1) {
      const phone = createKillableStorage(killAt, before)
      const clearing = (await openDrafts(phone.storage)).clear('log')
      await Promise.race([clearing, new Promise((resolve) => setTimeout(resolve, 5))])
      expect((await openDrafts(phone.afterKill())).load('log')).toBeUndefined()
    }
  })

  it('of one team go together', async () => {
    const drafts = await openDrafts(createMemoryStorage())
    await drafts.save('t1/log', 1)
    await drafts.save('t1/plan', 2)
    await drafts.save('t2/log', 3)
    await drafts.clearAll('t1/')
    expect([drafts.load('t1/log'), drafts.load('t1/plan'), drafts.load('t2/log')]).toEqual([undefined, undefined, 3])
  })
})

describe('preferences', () => {
  it('begin with the system’s, and hold after a restart', async () => {
    const storage = createMemoryStorage()
    const preferences = await openPreferences(storage)
    expect(preferences.get()).toMatchObject({ language: 'system', appearance: 'system', typeSize: 'standard' })
    await preferences.set({ typeSize: 'large', folds: { traffic: true } })
    expect((await openPreferences(storage.snapshot())).get()).toEqual({
      language: 'system',
      appearance: 'system',
      typeSize: 'large',
      folds: { traffic: true },
      sharing: { hidesAmounts: true, withWentWell: false, days: 7 },
    })
  })

  it('tell their listeners, and are the same object until then', async () => {
    const preferences = await openPreferences(createMemoryStorage())
    const before = preferences.get()
    expect(preferences.get()).toBe(before)
    const heard = jest.fn()
    const stop = preferences.subscribe(heard)
    void preferences.set({ appearance: 'dark' })
    expect(heard).toHaveBeenCalledTimes(1)
    expect(preferences.get()).not.toBe(before)
    stop()
    void preferences.set({ appearance: 'light' })
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
