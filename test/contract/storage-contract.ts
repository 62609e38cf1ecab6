import type { Storage } from '@/services/storage/storage'

/** A fresh, empty storage, and the same texts opened once more as after a restart. */
export interface StorageUnderTest {
  readonly storage: Storage
  reopen(): Promise<Storage>
  /** From now on there is no room for a write. */
  fill(): void
  /** From now on storage does not answer. */
  breakDown(): void
}

/** What every storage adapter keeps. */
export function describeStorage(name: string, open: () => Promise<StorageUnderTest>): void {
  describe(`storage: ${name}`, () => {
    let under: StorageUnderTest
    let storage: Storage
    beforeEach(async () => {
      under = await open()
      storage = under.storage
    })
    const put = async (...keys: string[]) => {
      for (const key of keys) await storage.write(key, `text of ${key}`)
    }

    it('answers nothing, and no failure, for a key that was never written', async () => {
      expect(await storage.read('teams/t/entry')).toEqual({ ok: true, value: undefined })
    })

    it('reads what was written, Chinese and emoji included, also after a restart', async () => {
      expect(await storage.write('teams/t/note', '破晓 🌅 "x"\n')).toEqual({ ok: true, value: undefined })
      expect(await storage.read('teams/t/note')).toEqual({ ok: true, value: '破晓 🌅 "x"\n' })
      expect(await (await under.reopen()).read('teams/t/note')).toEqual({ ok: true, value: '破晓 🌅 "x"\n' })
    })

    it('writes an empty text as a text, not as nothing', async () => {
      await storage.write('empty', '')
      expect(await storage.read('empty')).toEqual({ ok: true, value: '' })
    })

    it('replaces a text whole, a longer by a shorter one too', async () => {
      await storage.write('shelf', 'a long first text')
      await storage.write('shelf', 'short')
      expect(await storage.read('shelf')).toEqual({ ok: true, value: 'short' })
    })

    it('keeps a text and a folder of the same name apart', async () => {
      await put('teams/t', 'teams/t/entry')
      expect(await storage.read('teams/t')).toEqual({ ok: true, value: 'text of teams/t' })
      expect(await storage.read('teams/t/entry')).toEqual({ ok: true, value: 'text of teams/t/entry' })
    })

    it('takes any character in a key', async () => {
      const keys = ['drafts/日 志', 'drafts/a.b%c:d', 'drafts/-_~', 'drafts/x.txt']
      await put(...keys)
      expect(await storage.list('drafts/')).toEqual({ ok: true, value: [...keys].sort() })
      for (const key of keys) expect(await storage.read(key)).toEqual({ ok: true, value: `text of ${key}` })
    })

    it('lists the keys under a folder, sorted, of any depth, and none beside it', async () => {
      await put('teams/a/outbox/2', 'teams/a/outbox/10', 'teams/a/entry', 'teams/ab/entry', 'shelf')
      expect(await storage.list('teams/a/')).toEqual({
        ok: true,
        value: ['teams/a/entry', 'teams/a/outbox/10', 'teams/a/outbox/2'],
      })
      expect(await storage.list('teams/nobody/')).toEqual({ ok: true, value: [] })
    })

    it('removes one text, and does not mind one that is not there', async () => {
      await put('teams/a/1', 'teams/a/2')
      expect(await storage.remove('teams/a/1')).toEqual({ ok: true, value: undefined })
      expect(await storage.remove('teams/a/1')).toEqual({ ok: true, value: undefined })
      expect(await storage.list('teams/a/')).toEqual({ ok: true, value: ['teams/a/2'] })
    })

    it('removes a folder with all that is in it, and nothing beside it', async () => {
      await put('teams/a/outbox/1', 'teams/a/entry', 'teams/ab/entry')
      expect(await storage.removeAll('teams/a/')).toEqual({ ok: true, value: undefined })
      expect(await storage.removeAll('teams/a/')).toEqual({ ok: true, value: undefined })
      expect(await storage.list('teams/')).toEqual({ ok: true, value: ['teams/ab/entry'] })
    })

    it('says full where there is no room, and still reads what it holds', async () => {
      await put('shelf')
      under.fill()
      expect(await storage.write('teams/t/outbox/1', 'x')).toMatchObject({ ok: false, code: 'full' })
      expect(await storage.read('shelf')).toEqual({ ok: true, value: 'text of shelf' })
    })

    it('says unavailable, never "nothing there", where storage does not answer', async () => {
      await put('shelf')
      under.breakDown()
      const unavailable = { ok: false, code: 'unavailable' }
      expect(await storage.read('shelf')).toMatchObject(unavailable)
      expect(await storage.write('shelf', 'x')).toMatchObject(unavailable)
      expect(await storage.list('teams/')).toMatchObject(unavailable)
      expect(await storage.remove('shelf')).toMatchObject(unavailable)
      expect(await storage.removeAll('teams/')).toMatchObject(unavailable)
    })
  })
}
