/** @jest-environment node */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { SLICE_LENGTH, sumsOf } from '@/runtime/photos/photo-bytes'
import { bytesOfBase64 } from '@/services/media/compression-steps'

const noTurn = () => Promise.resolve()

test('the number of bytes of base64 and their digest are what Node makes of them', async () => {
  const sliceBytes = (SLICE_LENGTH / 4) * 3
  const sizes = fc.oneof(fc.nat({ max: 400 }), fc.integer({ min: sliceBytes - 4, max: sliceBytes + 4 }))
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async (size, seed) => {
      const bytes = Buffer.from(Array.from({ length: size }, (_, place) => (place * 31 + seed) & 0xff))
      const text = bytes.toString('base64')
      expect(bytesOfBase64(text)).toBe(size)
      const sha256 = createHash('sha256').update(bytes).digest('base64url')
      expect(await sumsOf(text, noTurn)).toEqual({ sizeBytes: size, sha256 })
    }),
  )
})

test('others have their turn between two slices of a picture', async () => {
  let turns = 0
  const turn = async () => void (turns += 1)
  await sumsOf('AAAA'.repeat(SLICE_LENGTH / 4), turn)
  expect(turns).toBe(0)
  await sumsOf('AAAA'.repeat((3 * SLICE_LENGTH) / 4 + 1), turn)
  expect(turns).toBe(3)
})
