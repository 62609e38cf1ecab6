import type { Files } from '#cloud/files/files'

export interface FilesFixture {
  /** Another instance over the same place. */
  open(): Files
  dispose(): Promise<void>
}

const BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)

/** What the api relies on, wherever the bytes lie. `create` makes an empty place. */
export function describeFiles(name: string, create: () => FilesFixture | Promise<FilesFixture>): void {
  describe(`files over ${name}`, () => {
    let fixture: FilesFixture
    let files: Files

    beforeEach(async () => {
      fixture = await create()
      files = fixture.open()
    })
    afterEach(() => fixture.dispose())

    it('gives back every byte, to another instance too', async () => {
      await files.put('daybreak/t/f/0', BYTES)
      expect(await files.get('daybreak/t/f/0')).toEqual(BYTES)
      expect(await fixture.open().get('daybreak/t/f/0')).toEqual(BYTES)
    })

    it('answers undefined where nothing was put', async () => {
      expect(await files.get('daybreak/t/f/0')).toBeUndefined()
    })

    it('replaces what was there', async () => {
      await files.put('daybreak/t/f/0', BYTES)
      await files.put('daybreak/t/f/0', Uint8Array.of(1, 2, 3))
      expect(await files.get('daybreak/t/f/0')).toEqual(Uint8Array.of(1, 2, 3))
    })

    it('removes what it is told to and nothing else, and is harmless where nothing is', async () => {
      for (const part of [0, 1, 2]) await files.put(`daybreak/t/f/${part}`, Uint8Array.of(part))
      await fixture.open().remove(['daybreak/t/f/0', 'daybreak/t/f/2', 'daybreak/t/f/9'])
      const left = await Promise.all([0, 1, 2].map((part) => files.get(`daybreak/t/f/${part}`)))
      expect(left).toEqual([undefined, Uint8Array.of(1), undefined])
    })
  })
}
