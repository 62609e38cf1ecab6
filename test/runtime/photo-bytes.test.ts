/** @jest-environment node */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { bytesOfText, digestOf } from '@/runtime/photos/photo-bytes'
import { bytesOfBase64 } from '@/services/media/compression-steps'

test('bytes of base64, their number and their digest are what Node makes of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(Buffer.from(bytesOfText(text)).equals(Buffer.from(bytes))).toBe(true)
      expect(bytesOfBase64(text)).toBe(bytes.length)
      expect(digestOf(bytes)).toBe(createHash('sha256').update(bytes).digest('base64url'))
    }),
  )
})
